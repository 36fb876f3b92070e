package ingot.generators.bus;

import ingot.hdl.Bundle;
import ingot.hdl.Data;
import ingot.hdl.Hdl;
import ingot.hdl.Word;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads records that describe registers. */
final class RegisterReader {
    private RegisterReader() {}

    static List<RegisterMap.Register> registers(Bundle type) {
        var registers = new ArrayList<RegisterMap.Register>();
        for (var component : components(type)) {
            if (!(value(component, type) instanceof Bundle register)) {
                throw new IllegalArgumentException("`" + component.getName() + "` must be a record of fields that implements Bundle");
            }
            registers.add(new RegisterMap.Register(component.getName(), registers.size() * RegisterMap.BYTES, parts(component.getName(), register)));
        }
        if (registers.isEmpty()) {
            throw new IllegalArgumentException(type.getClass().getSimpleName() + " has no registers");
        }
        return registers;
    }

    private static List<RegisterMap.Part> parts(String register, Bundle type) {
        var parts = new ArrayList<RegisterMap.Part>();
        int low = 0;
        for (var component : components(type)) {
            var field = component.getAnnotation(Field.class);
            var name = "field `" + component.getName() + "` of `" + register + "`";
            if (field == null) {
                throw new IllegalArgumentException(name + " needs an annotation @Field(\"what it is for\")");
            }
            int width = width(name, value(component, type), field.access());
            if (low + width > 8 * RegisterMap.BYTES) {
                throw new IllegalArgumentException(name + " ends at bit " + (low + width - 1) + "; a register has 32 bits: begin another one");
            }
            if (field.reset() < 0 || field.reset() >> width != 0) {
                throw new IllegalArgumentException(name + " is reset to " + field.reset() + ", which does not fit its " + width + " bits");
            }
            if (field.reset() != 0 && !field.access().isStored()) {
                throw new IllegalArgumentException(name + " is " + field.access() + " and so has no reset value");
            }
            parts.add(new RegisterMap.Part(component.getName(), low, width, field.access(), field.reset(), field.value()));
            low += width;
        }
        return parts;
    }

    private static int width(String name, Data data, Access access) {
        return switch (data) {
            case Sticky sticky when access == Access.STICKY -> sticky.pending().width();
            case Word word when access != Access.STICKY && word.width() > 0 -> word.width();
            default -> throw new IllegalArgumentException(name + (access == Access.STICKY
                    ? " is STICKY and must be a Sticky: Sticky.of(width)" : " must be a word of 1 bit or more: bool(), uint(8), enumOf(...)"));
        };
    }

    /** The type of the ports of a bank: what software reads only flows the other way. */
    @SuppressWarnings("unchecked")
    static <T extends Bundle> T ports(T type) {
        var flowing = new ArrayList<Data>();
        for (var component : components(type)) {
            var register = (Bundle) value(component, type);
            flowing.add(rebuilt(register, components(register).stream().map(part -> {
                var field = value(part, register);
                return part.getAnnotation(Field.class).access() == Access.READ_ONLY ? Hdl.flip(field) : field;
            }).toList()));
        }
        return (T) rebuilt(type, flowing);
    }

    /** The fields of all registers, in the order of the map. */
    static List<List<Data>> fields(Bundle ports) {
        return values(ports).stream().map(register -> values((Bundle) register)).toList();
    }

    private static List<Data> values(Bundle bundle) {
        return components(bundle).stream().map(component -> value(component, bundle)).toList();
    }

    private static List<RecordComponent> components(Bundle bundle) {
        return Arrays.asList(bundle.getClass().getRecordComponents());
    }

    private static Data value(RecordComponent component, Bundle bundle) {
        try {
            component.getAccessor().setAccessible(true);
            return (Data) component.getAccessor().invoke(bundle);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot read " + component.getName(), failure);
        }
    }

    private static Bundle rebuilt(Bundle like, List<Data> values) {
        try {
            var types = components(like).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = like.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Bundle) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot make a " + like.getClass().getSimpleName(), failure);
        }
    }
}
