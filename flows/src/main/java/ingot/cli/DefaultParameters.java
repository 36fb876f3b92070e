package ingot.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * The parameters of a design when none are given, as its record offers them: a constructor without arguments, or a static
 * constant of the record's own type (the first).
 */
final class DefaultParameters {
    private DefaultParameters() {}

    /** The defaults of {@code record}; {@code null} where it offers none, so that each must be given. */
    static <P extends Record> P of(Class<P> record) {
        try {
            for (var constructor : record.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 0) {
                    constructor.setAccessible(true);
                    return record.cast(constructor.newInstance());
                }
            }
            var constant = Arrays.stream(record.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == record).findFirst();
            if (constant.isPresent()) {
                constant.get().setAccessible(true);
                return record.cast(constant.get().get(null));
            }
            return null;
        } catch (InvocationTargetException e) {
            throw new UserException("the defaults of %s: %s".formatted(record.getSimpleName(), e.getCause().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
