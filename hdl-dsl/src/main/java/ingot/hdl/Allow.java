package ingot.hdl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that findings of one rule are meant in a whole module: every variant of it, but not its instances. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Allow.Several.class)
public @interface Allow {
    /** The rule, for example {@code W001}. */
    String id();

    /** Why; it is printed beside each finding. */
    String reason();

    /** More than one rule. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Several {
        /** The rules. */
        Allow[] value();
    }
}
