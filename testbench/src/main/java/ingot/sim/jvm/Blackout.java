package ingot.sim.jvm;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is without supply in a running design, and forgets what it holds. */
final class Blackout {
    private final List<DarkSupply> supplies;
    private final XState state;
    private final Lowering lowering;
    private final Liveness live;
    private final XOrigins origins;
    /** Registers and memories whose supply is off. */
    private Set<Object> dark = Set.of();

    Blackout(List<DarkSupply> supplies, XState state, Lowering lowering, Liveness live, XOrigins origins) {
        this.supplies = supplies;
        this.state = state;
        this.lowering = lowering;
        this.live = live;
        this.origins = origins;
    }

    /** Whether this register or memory has no supply now. */
    boolean covers(Object held) {
        return dark.contains(held);
    }

    /** Looks at what switches the supplies, and makes unknown what is held without one. A switch that is unknown is as bad as one that is off. */
    void forget(long cycle) {
        if (supplies.isEmpty()) {
            return;
        }
        var off = supplies.stream().filter(this::isOff).toList();
        dark = off.stream().flatMap(supply -> Stream.concat(supply.registers().stream(), supply.memories().stream())).collect(Collectors.toSet());
        off.forEach(supply -> forget(supply, cycle));
        state.settle();
    }

    private boolean isOff(DarkSupply supply) {
        var on = state.value(lowering.value(supply.on()));
        return !on.isKnown() || on.isZero();
    }

    private void forget(DarkSupply supply, long cycle) {
        supply.registers().stream().filter(live.next()::containsKey).forEach(register -> {
            state.set(lowering.state(register), XWord.unknown(register.type()));
            origins.forgotten(lowering.state(register), supply, cycle);
        });
        supply.memories().forEach(memory -> {
            state.forget(memory);
            origins.forgotten(memory, supply, cycle);
        });
    }
}
