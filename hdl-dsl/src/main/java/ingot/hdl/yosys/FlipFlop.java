package ingot.hdl.yosys;

import ingot.hdl.netlist.Clocking.Reset.Kind;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a register cell of Yosys does, by its type: the words ({@code $dff}, {@code $sdffe}, …) and the gates ({@code $_DFF_P_},
 * {@code $_SDFFE_PN0P_}, …).
 *
 * @param clock the clock pin
 * @param risingEdge whether the rising edge is the active one
 * @param enable the enable pin, where there is one
 * @param enableHigh whether 1 enables
 * @param reset the reset, where there is one
 * @param enableFirst whether the reset needs the enable, too
 */
record FlipFlop(String clock, boolean risingEdge, Optional<String> enable, boolean enableHigh, Optional<Reset> reset, boolean enableFirst) {
    /** A reset pin. */
    record Reset(String pin, Kind kind, boolean activeHigh, BigInteger value) {}

    private static final Pattern WORDS = Pattern.compile("\\$(a|s)?dff(e|ce)?");
    private static final Pattern GATES = Pattern.compile("\\$_(S?)DFF(E|CE)?_([PN])([PN][01])?([PN])?_");

    /** The register that {@code cell} is; empty for another kind of cell. */
    static Optional<FlipFlop> of(CellReader cell) {
        var words = WORDS.matcher(cell.type());
        if (words.matches()) {
            return Optional.of(word(cell, words));
        }
        var gates = GATES.matcher(cell.type());
        return gates.matches() ? gate(gates) : Optional.empty();
    }

    private static FlipFlop word(CellReader cell, Matcher type) {
        boolean synchronous = "s".equals(type.group(1));
        var pin = synchronous ? "SRST" : "ARST";
        var reset = type.group(1) == null ? Optional.<Reset>empty() : Optional.of(new Reset(pin,
                synchronous ? Kind.SYNCHRONOUS : Kind.ASYNCHRONOUS, cell.flag(pin + "_POLARITY"), cell.parameterWord(pin + "_VALUE")));
        boolean enabled = type.group(2) != null;
        return new FlipFlop("CLK", cell.flag("CLK_POLARITY"), enabled ? Optional.of("EN") : Optional.empty(),
                enabled && cell.flag("EN_POLARITY"), reset, "ce".equals(type.group(2)));
    }

    private static Optional<FlipFlop> gate(Matcher type) {
        boolean synchronous = !type.group(1).isEmpty();
        var letters = type.group(4);
        boolean enabled = type.group(2) != null;
        if (enabled != (type.group(5) != null) || synchronous && letters == null) {
            return Optional.empty();
        }
        var reset = letters == null ? Optional.<Reset>empty() : Optional.of(new Reset("R",
                synchronous ? Kind.SYNCHRONOUS : Kind.ASYNCHRONOUS, letters.charAt(0) == 'P', letters.charAt(1) == '1' ? BigInteger.ONE : BigInteger.ZERO));
        return Optional.of(new FlipFlop("C", type.group(3).equals("P"), enabled ? Optional.of("E") : Optional.empty(),
                "P".equals(type.group(5)), reset, "CE".equals(type.group(2))));
    }
}
