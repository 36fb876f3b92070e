package ingot.flow.timing;

import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.PortShape;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A multiply-accumulate unit of sky130 cells, built by hand: registered operands, an array multiplier, a ripple adder, a register. */
public final class MacDesign {
    private static final String LIBRARY = "sky130_fd_sc_hd__";
    private final StringBuilder text = new StringBuilder();
    private int cells;

    private MacDesign() {}

    /** With operands of {@code width} bits; the clock goes through two levels of buffers when {@code tree}. */
    public static GateNetlist netlist(int width, boolean tree) {
        var mac = new MacDesign();
        mac.build(width, tree);
        return NetlistText.netlist(mac.text.toString());
    }

    private void build(int width, boolean tree) {
        text.append("in clk\nin rst_n\n");
        for (int i = 0; i < width; i++) {
            text.append("in a[").append(i).append("]\nin b[").append(i).append("]\n");
        }
        for (int i = 0; i < 2 * width; i++) {
            text.append("out sum[").append(i).append("]\n");
        }
        if (tree) {
            cell("clkbuf_4", "A=clk X=clk_root");
            for (int i = 0; i < 4; i++) {
                cell(i == 3 ? "clkbuf_2" : "clkbuf_4", "A=clk_root X=clk_" + i);
            }
        }
        for (int i = 0; i < width; i++) {
            flop("a[" + i + "]", "ra_" + i, clock(tree, i));
            flop("b[" + i + "]", "rb_" + i, clock(tree, i + 1));
        }
        var row = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            row.add(and(i, 0));
        }
        row.add("");
        for (int j = 1; j < width; j++) {
            row = addRow(row, j);
        }
        String carry = "";
        for (int i = 0; i < 2 * width; i++) {
            var bit = i < products.size() ? products.get(i) : row.get(i - products.size());
            carry = accumulate(i, bit, carry, clock(tree, i + 2));
        }
    }

    private final List<String> products = new ArrayList<>();

    /** Adds the partial products of bit {@code j} to what the rows above left; the lowest bit is done. */
    private ArrayList<String> addRow(List<String> above, int j) {
        products.add(above.getFirst());
        var next = new ArrayList<String>();
        String carry = "";
        for (int i = 0; i < above.size() - 1; i++) {
            String sum = "s_" + j + "_" + i;
            String out = "c_" + j + "_" + i;
            adder(and(i, j), above.get(i + 1), carry, sum, out);
            next.add(sum);
            carry = out;
        }
        next.add(carry);
        return next;
    }

    private String accumulate(int i, String bit, String carry, String clock) {
        adder("acc_" + i, bit.isEmpty() ? "ra_0" : bit, carry, "n_" + i, "k_" + i);
        flop("n_" + i, "acc_" + i, clock);
        cell("buf_1", "A=acc_" + i + " X=sum[" + i + "]");
        return "k_" + i;
    }

    private String and(int i, int j) {
        String net = "p_" + i + "_" + j;
        cell("and2_1", "A=ra_" + i + " B=rb_" + j + " X=" + net);
        return net;
    }

    private void adder(String a, String b, String c, String sum, String carry) {
        if (b.isEmpty() || c.isEmpty()) {
            cell("ha_1", "A=" + a + " B=" + (b.isEmpty() ? c : b) + " COUT=" + carry + " SUM=" + sum);
        } else {
            cell("fa_1", "A=" + a + " B=" + b + " CIN=" + c + " COUT=" + carry + " SUM=" + sum);
        }
    }

    private void flop(String d, String q, String clock) {
        cell("dfrtp_1", "CLK=" + clock + " D=" + d + " RESET_B=rst_n Q=" + q);
    }

    private void cell(String master, String pins) {
        text.append("u").append(cells++).append(' ').append(LIBRARY).append(master).append(' ').append(pins).append('\n');
    }

    private static String clock(boolean tree, int i) {
        return tree ? "clk_" + i % 4 : "clk";
    }

    /** Cells scattered over a die of this size in µm, repeatably; ports along the lower edge. */
    public static Placement scatter(GateNetlist netlist, int sideUm) {
        var random = new Random(1);
        int count = netlist.cells().size();
        var x = random.ints(count, 0, sideUm * 1000).toArray();
        var y = random.ints(count, 0, sideUm * 1000).toArray();
        var orientation = new Orientation[count];
        java.util.Arrays.fill(orientation, Orientation.N);
        return new Placement(netlist, x, y, orientation);
    }

    public static Floorplan floorplan(GateNetlist netlist, int sideUm) {
        var die = new Rect(0, 0, sideUm * 1000, sideUm * 1000);
        var ports = new ArrayList<PortShape>();
        for (int i = 0; i < netlist.ports().size(); i++) {
            int x = (i + 1) * sideUm * 1000 / (netlist.ports().size() + 1);
            ports.add(new PortShape(i, "met2", new Rect(x, 0, x + 140, 500)));
        }
        return new Floorplan(die, die, List.of(), ports, List.of(), List.of());
    }
}
