package ingot.systolic.tensor.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a command waits for, and whom it tells that it is done.
 *
 * <p>Between each ordered pair of different units there is a counter of tokens, 0 when a program begins. A command begins when, for each unit {@code u} of
 * {@code waitsFor}, there is a token from {@code u} to its own unit, and takes one of each. When it is done, it puts one token on the way from its own unit
 * to each unit of {@code signals}. A counter holds {@value #MOST_TOKENS} at most; a command that would exceed it is not done until there is room.
 *
 * <p>A command is done when everything that it reads has been read, and everything that it writes can be read by any other command; a store to the memory
 * outside when all its bursts have been answered.
 *
 * @param waitsFor the other units whose tokens are taken
 * @param signals the other units that get a token
 */
public record Sync(Set<Unit> waitsFor, Set<Unit> signals) {
    /** Tokens that a counter can hold. */
    public static final int MOST_TOKENS = 255;

    /** Waits for nobody and tells nobody. */
    public static final Sync NONE = new Sync(Set.of(), Set.of());

    public Sync {
        waitsFor = Set.copyOf(waitsFor);
        signals = Set.copyOf(signals);
    }

    /** The same, waiting for a token of each of {@code units}. */
    public Sync waitFor(Unit... units) {
        return new Sync(with(waitsFor, units), signals);
    }

    /** The same, with a token for each of {@code units}. */
    public Sync signal(Unit... units) {
        return new Sync(waitsFor, with(signals, units));
    }

    /** @throws IllegalArgumentException when {@code own} is among the units */
    Sync of(Unit own) {
        if (waitsFor.contains(own) || signals.contains(own)) {
            throw new IllegalArgumentException("a command of " + own + " can wait for, and signal, the other units only; its own are in order anyway");
        }
        return this;
    }

    private static Set<Unit> with(Set<Unit> some, Unit... more) {
        var all = EnumSet.noneOf(Unit.class);
        all.addAll(some);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
