package ingot.hdl;

import java.util.function.Supplier;

/** The part of the vocabulary that says what things belong to: clock domains, and findings that are meant; {@link Hdl} has it all. */
public abstract sealed class DomainWords extends VerificationWords permits ChoiceWords {
    DomainWords() {}

    /** The clock domain in scope: the module's own, or the one of the enclosing {@code in(domain, …)}. */
    public static Domain domain() {
        return Here.now().module().domains.current();
    }

    /** The domain of the ports that {@code description} names; they come into being where something needs them. */
    public static Domain domain(ClockDomain description) {
        return Here.now().module().domains.named(description);
    }

    /** A domain without a reset. */
    public static Domain domain(Clock clock) {
        var here = Here.now();
        return here.module().domains.of(here, clock, null);
    }

    /** A domain. */
    public static Domain domain(Clock clock, Reset reset) {
        var here = Here.now();
        return here.module().domains.of(here, clock, reset);
    }

    /** Describes {@code body} in {@code domain}: registers, memory writes, registered reads and instances belong to it. */
    public static void in(Domain domain, Runnable body) {
        ScopedValue.where(Domains.SCOPE, domain).run(body);
    }

    /** Describes {@code body} in {@code domain}, and gives what it gives: {@code var count = in(fast, () -> reg(uint(8), 0))}. */
    public static <T> T in(Domain domain, Supplier<T> body) {
        return ScopedValue.where(Domains.SCOPE, domain).call(body::get);
    }

    /** Describes {@code body} in the domain of the ports that {@code description} names. */
    public static void in(ClockDomain description, Runnable body) {
        in(domain(description), body);
    }

    /** Describes {@code body} in the domain of the ports that {@code description} names, and gives what it gives. */
    public static <T> T in(ClockDomain description, Supplier<T> body) {
        return in(domain(description), body);
    }

    // Findings that are meant

    /**
     * Says that findings of rule {@code id} are meant in what {@code body} describes. The reason is printed beside them.
     *
     * @param id a warning ({@code W...}) or a crossing of clocks or resets ({@code E026}, {@code E027}, {@code E028})
     */
    public static void allow(String id, String reason, Runnable body) {
        var here = Here.now();
        here.module().allowances.during(id, reason, here, body);
    }

    /** Says that findings of rule {@code id} about {@code data} are meant; gives {@code data} back. The reason is printed. */
    public static <T extends Data> T allowed(String id, String reason, T data) {
        var here = Here.now();
        here.module().allowances.of(id, reason, here, data);
        return here.made(data);
    }
}
