package ingot.flow.layout.embedded.place;

import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.lef.LefLibrary;

/** The length of wire that a placement asks for, before any is routed. */
public final class Wirelength {
    private Wirelength() {}

    /** Half the perimeter of the box around each net's pins, summed over all nets, in µm. */
    public static double hpwlUm(Placement placement, Floorplan floorplan, LefLibrary lef) {
        var model = new PlacementModel(placement.netlist(), floorplan, lef);
        return hpwl(model, placement.x(), placement.y(), placement.orientation()) / 1000.0;
    }

    /** The same in nm. */
    static long hpwl(PlacementModel model, int[] x, int[] y, Orientation[] orientation) {
        long sum = 0;
        for (int net = 0; net < model.netCount; net++) {
            sum += hpwl(model, net, x, y, orientation);
        }
        return sum;
    }

    /** The half perimeter of one net in nm. */
    static long hpwl(PlacementModel model, int net, int[] x, int[] y, Orientation[] orientation) {
        int x0 = Integer.MAX_VALUE;
        int y0 = Integer.MAX_VALUE;
        int x1 = Integer.MIN_VALUE;
        int y1 = Integer.MIN_VALUE;
        int end = model.netFirst[net + 1];
        if (end - model.netFirst[net] < 2) {
            return 0;
        }
        for (int pin = model.netFirst[net]; pin < end; pin++) {
            int cell = model.pinCell[pin];
            boolean port = cell == PlacementModel.PORT;
            int px = port ? model.pinX[pin] : model.xOf(pin, x[cell], orientation[cell]);
            int py = port ? model.pinY[pin] : model.yOf(pin, y[cell], orientation[cell]);
            x0 = Math.min(x0, px);
            x1 = Math.max(x1, px);
            y0 = Math.min(y0, py);
            y1 = Math.max(y1, py);
        }
        return (long) x1 - x0 + y1 - y0;
    }
}
