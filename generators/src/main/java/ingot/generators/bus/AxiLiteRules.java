package ingot.generators.bus;

import ingot.hdl.UInt;

/**
 * The rules of AXI4-Lite (Arm IHI 0022, sections A3 and B1), as properties of the module under construction: they hold in every simulation
 * and in every proof. That an offer stays until it is taken is a property of the channels, which are streams.
 */
public final class AxiLiteRules {
    private AxiLiteRules() {}

    /**
     * States the rules of {@code bus}.
     *
     * @param port what messages call it
     * @param role the side on which the module is
     * @param outstanding writes, and reads, that may be under way at once
     */
    public static void state(String port, AxiLite bus, Role role, int outstanding) {
        var rules = new Rules(port, role);
        var addresses = Rules.pending(bus.aw().fire(), bus.b().fire(), outstanding);
        var words = Rules.pending(bus.w().fire(), bus.b().fire(), outstanding);
        var reads = Rules.pending(bus.ar().fire(), bus.r().fire(), outstanding);
        rules.subordinate(bus.b().valid.implies(addresses.ne(0)), "a write response follows an address");
        rules.subordinate(bus.b().valid.implies(words.ne(0)), "a write response follows its data");
        rules.subordinate(bus.r().valid.implies(reads.ne(0)), "read data follow an address");
        rules.subordinate(bus.b().valid.implies(bus.b().payload.resp().ne(Axi4.EXOKAY)), "no exclusive write response");
        rules.subordinate(bus.r().valid.implies(bus.r().payload.resp().ne(Axi4.EXOKAY)), "no exclusive read response");
        limit(rules, addresses, outstanding, "write addresses are under way");
        limit(rules, words, outstanding, "words to write are under way");
        limit(rules, reads, outstanding, "reads are under way");
    }

    private static void limit(Rules rules, UInt count, int outstanding, String what) {
        rules.own(count.le(outstanding), "at most " + outstanding + " " + what);
    }
}
