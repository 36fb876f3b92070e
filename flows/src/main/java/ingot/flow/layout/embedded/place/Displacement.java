package ingot.flow.layout.embedded.place;

import ingot.flow.layout.embedded.Placement;

/**
 * How far cells moved between two placements of the same netlist, as distance along x plus distance along y.
 *
 * @param meanUm over all cells
 * @param maxUm of the cell that moved farthest
 * @param moved number of cells that moved at all
 */
public record Displacement(double meanUm, double maxUm, int moved) {
    /** From {@code before} to {@code after}, which has the same cells. */
    public static Displacement between(Placement before, Placement after) {
        if (before.x().length != after.x().length) {
            throw new IllegalArgumentException("placements of " + before.x().length + " and of " + after.x().length + " cells");
        }
        long sum = 0;
        long most = 0;
        int moved = 0;
        for (int cell = 0; cell < before.x().length; cell++) {
            long way = Math.abs((long) before.x()[cell] - after.x()[cell]) + Math.abs((long) before.y()[cell] - after.y()[cell]);
            sum += way;
            most = Math.max(most, way);
            moved += way > 0 ? 1 : 0;
        }
        return new Displacement(sum / 1000.0 / Math.max(1, before.x().length), most / 1000.0, moved);
    }
}
