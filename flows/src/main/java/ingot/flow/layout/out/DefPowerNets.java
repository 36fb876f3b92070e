package ingot.flow.layout.out;

import ingot.flow.layout.embedded.PowerShape;
import ingot.pdk.lef.Layer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The power grid in DEF. Metal becomes special wires; a cut becomes a via of our own whose metals are as small as the cut,
 * because the metal around it is there as wires.
 */
final class DefPowerNets {
    private final BlockLayout block;
    private final Map<String, String> metalBelow = new LinkedHashMap<>();
    private final List<String> vias = new ArrayList<>();

    DefPowerNets(BlockLayout block) {
        this.block = block;
        var layers = block.lef().layers();
        for (int i = 1; i + 1 < layers.size(); i++) {
            if (layers.get(i) instanceof Layer.Cut cut && uses(cut.name())) {
                metalBelow.put(cut.name(), layers.get(i - 1).name());
                int half = cut.width() / 2;
                String box = "( " + -half + " " + -half + " ) ( " + half + " " + half + " )";
                vias.add("- " + via(cut.name()) + " + RECT " + layers.get(i - 1).name() + " " + box + " + RECT " + cut.name() + " "
                        + box + " + RECT " + layers.get(i + 1).name() + " " + box + " ;");
            }
        }
    }

    private boolean uses(String layer) {
        return block.floorplan().power().stream().anyMatch(shape -> shape.layer().equals(layer));
    }

    private static String via(String cut) {
        return "power_" + cut;
    }

    /** The lines of the VIAS section. */
    List<String> vias() {
        var lines = new ArrayList<String>();
        lines.add("VIAS " + vias.size() + " ;");
        lines.addAll(vias);
        lines.add("END VIAS");
        return lines;
    }

    /** The lines of the SPECIALNETS section. */
    List<String> nets() {
        var power = block.process().power();
        var lines = new ArrayList<String>();
        lines.add("SPECIALNETS 2 ;");
        for (String net : List.of(power.power(), power.ground())) {
            var head = new StringBuilder("- ").append(net);
            power.pins().entrySet().stream().filter(pin -> pin.getValue().equals(net)).map(Map.Entry::getKey).sorted()
                    .forEach(pin -> head.append(" ( * ").append(pin).append(" )"));
            lines.add(head + " + USE " + (net.equals(power.power()) ? "POWER" : "GROUND"));
            String start = "  + ROUTED ";
            for (PowerShape shape : block.floorplan().power()) {
                if (shape.net().equals(net)) {
                    lines.add(start + wire(shape));
                    start = "    NEW ";
                }
            }
            lines.add(" ;");
        }
        lines.add("END SPECIALNETS");
        return lines;
    }

    private String wire(PowerShape shape) {
        var rect = shape.rect();
        if (metalBelow.containsKey(shape.layer())) {
            return metalBelow.get(shape.layer()) + " 0 + SHAPE STRIPE ( " + rect.centerX() + " " + rect.centerY() + " ) "
                    + via(shape.layer());
        }
        String kind = shape.layer().equals(block.process().grid().railLayer()) ? "FOLLOWPIN" : "STRIPE";
        boolean horizontal = rect.width() >= rect.height();
        return horizontal
                ? shape.layer() + " " + rect.height() + " + SHAPE " + kind + " ( " + rect.x0() + " " + rect.centerY() + " ) ( "
                        + rect.x1() + " " + rect.centerY() + " )"
                : shape.layer() + " " + rect.width() + " + SHAPE " + kind + " ( " + rect.centerX() + " " + rect.y0() + " ) ( "
                        + rect.centerX() + " " + rect.y1() + " )";
    }
}
