package ingot.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of a design. The method takes a {@link Dut}, and runs once for every engine and for every set of parameters of the
 * {@link Device} method that makes the design. It may take more: JUnit's sources of arguments ({@code @ValueSource},
 * {@code @EnumSource}, {@code @CsvSource}, {@code @MethodSource}, …) give them, and the test runs once for each.
 *
 * <p>An engine that is not on the class path, or not among those of the system property {@code ingot.engines}, does not run; one
 * whose tools are missing is reported as skipped, with the reason.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@Tag("hardware")
@ExtendWith(HardwareExtension.class)
public @interface HardwareTest {
    /** The engines to run on. */
    EngineKind[] engines() default {EngineKind.JVM, EngineKind.VERILATOR, EngineKind.GATES};

    /** Whether the device is reset for a cycle before the test gets it. */
    boolean reset() default true;

    /**
     * Whether registers and uninitialised memories start with values that follow from the seed, as in hardware, and not with zeros. An
     * engine that cannot choose starts with zeros.
     */
    boolean randomPowerUp() default true;

    /** With how many seeds each run is done. All choices of {@link Dut#random} and of the drivers follow from the seed. */
    int seeds() default 1;

    /** After how many seconds a run that has not ended is stopped; 0 for {@code -Dingot.timeout=}, or else ten minutes. */
    int timeoutSeconds() default 0;
}
