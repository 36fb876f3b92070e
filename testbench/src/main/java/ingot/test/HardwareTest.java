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
 * {@link Device} method that makes the design.
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
}
