package ingot.generators.bus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a field: a component of a record that is a register of a {@link RegisterBank}. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {
    /** What it is for, in a sentence; goes into the header and the documentation. */
    String value();

    /** What software may do with it. */
    Access access() default Access.READ_WRITE;

    /** What reset sets it to, as an unsigned number; for stored fields. */
    long reset() default 0;
}
