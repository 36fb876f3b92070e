package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.netlist.Property;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which properties streams at a border have, and who must see to them. */
class StreamProtocolTest {
    record None() {}

    record Link(Stream<UInt> request, Stream<UInt> response) implements Bundle {
        static Link of() {
            return new Link(Hdl.stream(Hdl.uint(8)), Hdl.flip(Hdl.stream(Hdl.uint(4))));
        }
    }

    static final class Device extends Module<None> {
        final Link link = input(Link.of());

        Device() {
            super(new None());
            var full = reg(bool(), false);
            var item = reg(uint(8), 0);
            when(link.request().fire(), () -> {
                item.set(link.request().payload);
                full.set(true);
            }).elseWhen(link.response().fire(), () -> full.set(false));
            link.request().ready.set(full.not());
            link.response().valid.set(full);
            link.response().payload.set(item.low(4));
        }
    }

    @Test
    void aStreamThatFlowsBackIsCheckedLikeTheOthers() {
        var properties = Elaboration.elaborate(Device::new).top().verification().properties();
        assertEquals(Map.of("link_request_keeps_valid", Property.Kind.ASSUME, "link_request_keeps_payload", Property.Kind.ASSUME,
                "link_response_keeps_valid", Property.Kind.ASSERT, "link_response_keeps_payload", Property.Kind.ASSERT),
                properties.stream().collect(Collectors.toMap(Property::name, Property::kind)));
    }
}
