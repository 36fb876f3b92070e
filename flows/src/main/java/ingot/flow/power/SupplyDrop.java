package ingot.flow.power;

import ingot.flow.layout.out.BlockLayout;
import ingot.flow.layout.out.BlockMaps;
import java.util.Locale;

/**
 * What the wires of a supply net take away from its cells, and how close their metal comes to what it may carry for years.
 *
 * @param net {@code VPWR}
 * @param worstV largest loss at a cell, {@code averageV} over all cells
 * @param cell name of the cell with the largest loss, or of one that no metal connects
 * @param connected whether metal leads from the supply to every cell
 * @param density largest current over what the metal of that layer may carry on average; 0 where the process data have no limit
 * @param densityPlace layer and place of that current
 */
public record SupplyDrop(String net, double worstV, double averageV, String cell, boolean connected, double density, String densityPlace) {
    /** A drop with the map of it as PNG. */
    record Solved(SupplyDrop drop, byte[] map) {}

    /**
     * Computes one net.
     *
     * @param wattsByCell power of each cell by its number; {@code supplyV} the voltage at which it is taken
     */
    static Solved of(BlockLayout block, String net, double[] wattsByCell, double supplyV, int pixels) {
        var mesh = new PowerMesh(block, net);
        var nodeOf = mesh.cells();
        var amperes = new double[mesh.x.size()];
        for (int cell = 0; cell < nodeOf.length; cell++) {
            if (nodeOf[cell] != PowerMesh.SUPPLY) {
                amperes[nodeOf[cell]] += wattsByCell[cell] / supplyV;
            }
        }
        var volts = new MeshSolver(amperes.length, mesh.resistors, mesh.chains).drops(amperes);
        var drop = drop(block, net, mesh, nodeOf, volts);
        var x = mesh.x.stream().mapToInt(value -> value).toArray();
        var y = mesh.y.stream().mapToInt(value -> value).toArray();
        int side = 2 * block.lef().sites().get(block.process().site()).height();
        return new Solved(drop, new BlockMaps(block, pixels).heat(x, y, volts, drop.worstV, side));
    }

    private static SupplyDrop drop(BlockLayout block, String net, PowerMesh mesh, int[] nodeOf, double[] volts) {
        double worst = 0;
        double sum = 0;
        int worstCell = -1;
        int counted = 0;
        boolean connected = true;
        for (int cell = 0; cell < nodeOf.length; cell++) {
            double volt = nodeOf[cell] == PowerMesh.SUPPLY ? Double.POSITIVE_INFINITY : volts[nodeOf[cell]];
            if (Double.isInfinite(volt)) {
                worstCell = connected ? cell : worstCell;
                connected = false;
            } else {
                sum += volt;
                counted++;
                if (connected && volt >= worst) {
                    worstCell = cell;
                }
                worst = Math.max(worst, volt);
            }
        }
        double density = 0;
        String place = "";
        for (var resistor : mesh.resistors) {
            double limit = block.process().grid().milliampsPerUm(resistor.layer());
            if (resistor.widthNm() > 0 && limit > 0) {
                double left = resistor.from() == PowerMesh.SUPPLY ? 0 : volts[resistor.from()];
                double right = resistor.to() == PowerMesh.SUPPLY ? 0 : volts[resistor.to()];
                double part = Math.abs(left - right) / resistor.ohms() * 1e3 / (resistor.widthNm() / 1e3) / limit;
                if (part > density) {
                    density = part;
                    int at = resistor.from() == PowerMesh.SUPPLY ? resistor.to() : resistor.from();
                    place = String.format(Locale.ROOT, "%s at x %.2f um, y %.2f um", resistor.layer(), mesh.x.get(at) / 1e3, mesh.y.get(at) / 1e3);
                }
            }
        }
        return new SupplyDrop(net, worst, sum / Math.max(1, counted), worstCell < 0 ? "" : block.netlist().cells().get(worstCell).name(), connected, density, place);
    }
}
