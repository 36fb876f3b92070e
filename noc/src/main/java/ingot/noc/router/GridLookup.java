package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.noc.topology.Grid;
import ingot.noc.topology.Grid.Side;
import ingot.noc.topology.Grid.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Dimension order by comparing coordinates: {@link ingot.noc.routing.DimensionOrder} as logic. The port says row and column of the router.
 *
 * @param rows rows of the grid
 * @param cols columns of the grid
 * @param concentration nodes at each router
 * @param wrap whether its ends are joined
 */
public record GridLookup(int rows, int cols, int concentration, Wrap wrap) implements Lookup {
    int rowBits() {
        return bitsFor(rows - 1);
    }

    int colBits() {
        return bitsFor(cols - 1);
    }

    /** The name of the grid, as {@link Lookup#parse} reads it. */
    @Override
    public String toString() {
        return new Grid(rows, cols, concentration, wrap).name();
    }

    @Override
    public int words(RouterParams p) {
        return 1;
    }

    @Override
    public int wordBits(RouterParams p) {
        return rowBits() + colBits();
    }

    @Override
    public List<UInt> ways(RouterParams p, int input, UInt destination, UInt vc, Vec<UInt> place) {
        int placeBits = p.addressBits() - rowBits() - colBits();
        var goal = destination.high(rowBits() + colBits());
        var row = axis(place.get(0).high(rowBits()), goal.high(rowBits()), rows);
        var col = axis(place.get(0).low(colBits()), goal.low(colBits()), cols);
        var sides = new Grid(rows, cols, concentration, wrap).sides();
        var ways = new ArrayList<UInt>();
        for (int vcClass = 0; vcClass < p.routeClasses(); vcClass++) {
            var ports = new ArrayList<Bool>();
            for (int terminal = 0; terminal < concentration; terminal++) {
                ports.add(p.leavesIn(vcClass) ? col.arrived().and(row.arrived()).and(destination.low(placeBits).eq(terminal)) : lit(false));
            }
            for (var side : sides) {
                var axis = side.vertical() ? row : col;
                var way = axis.to(side == Side.SOUTH || side == Side.EAST, vcClass, wrap);
                ports.add(side.vertical() ? col.arrived().and(way) : way);
            }
            ways.add(cat(ports.reversed()));
        }
        return ways;
    }

    /**
     * The lane of a packet on its next link, by what it does at the end of it. In a row: 0 goes on, 1 turns north, 2 turns south, 3 leaves. In a
     * column: 3 leaves, the others go on, and are told apart by their row. With more than 4 lanes, by the destination within these; with 2, 1 to 3 are one.
     */
    UInt lane(RouterParams p, UInt destination, UInt place) {
        var goal = destination.high(rowBits() + colBits());
        var row = place.high(rowBits());
        var col = place.low(colBits());
        var goalRow = goal.high(rowBits());
        var goalCol = goal.low(colBits());
        var atCol = goalCol.eq(when(goalCol.gt(col)).then(col.plus(1)).otherwise(col.minus(1)).wrap(Math.max(1, colBits())));
        var atRow = goalRow.eq(when(goalRow.gt(row)).then(row.plus(1)).otherwise(row.minus(1)).wrap(Math.max(1, rowBits())));
        var two = uint(2);
        var turn = when(atCol.not()).then(two.lit(0)).elseWhen(goalRow.lt(row)).then(two.lit(1)).elseWhen(goalRow.gt(row)).then(two.lit(2)).otherwise(two.lit(3));
        var low = goalRow.extend(Math.max(2, rowBits())).low(2);
        var on = when(atRow).then(two.lit(3)).otherwise(mux(low.eq(3), two.lit(0), low));
        var kind = mux(goalCol.eq(col), on, turn);
        int spread = Integer.numberOfTrailingZeros(p.lanes()) - 2;
        return spread < 0 ? kind.anyBit().asUInt() : spread == 0 ? kind : cat(kind, destination.low(spread));
    }

    private Axis axis(UInt here, UInt there, int length) {
        var after = there.gt(here);
        var before = there.lt(here);
        return switch (wrap) {
            case NONE -> new Axis(here.eq(there), after, before, lit(false), lit(false));
            case ONE_WAY -> new Axis(here.eq(there), after.or(before), lit(false), before, lit(false));
            case BOTH_WAYS -> {
                // The way forward in cycles round the ring, and whether that is the shorter one.
                int bits = Math.max(1, here.width());
                var straight = there.minus(here).wrap(bits);
                var forwardHops = 1 << here.width() == length ? straight : mux(before, straight.plus(length).wrap(bits), straight);
                var shorter = length % 2 == 0
                        ? forwardHops.lt(length / 2).or(forwardHops.eq(length / 2).and(here.width() == 0 ? lit(true) : here.bit(0).not()))
                        : forwardHops.le(length / 2);
                var away = here.ne(there);
                yield new Axis(here.eq(there), away.and(shorter), away.andNot(shorter), before, after);
            }
        };
    }

    /**
     * A dimension of the way.
     *
     * @param arrived nothing is left of it
     * @param forward it goes to higher numbers
     * @param backward it goes to lower numbers
     * @param forwardCrosses if it goes forward, the ends of the dimension are still to be crossed
     * @param backwardCrosses if it goes backward, they are
     */
    private record Axis(Bool arrived, Bool forward, Bool backward, Bool forwardCrosses, Bool backwardCrosses) {
        Bool to(boolean up, int vcClass, Wrap wrap) {
            var way = up ? forward : backward;
            if (wrap == Wrap.NONE) {
                return way;
            }
            var crosses = up ? forwardCrosses : backwardCrosses;
            return vcClass == 0 ? way.and(crosses) : way.andNot(crosses);
        }
    }
}
