package ingot.accelerator;

import ingot.systolic.analysis.Accesses;
import ingot.systolic.analysis.Dim;
import ingot.systolic.analysis.Mapping;
import ingot.systolic.workload.Conv2d;
import java.util.ArrayList;
import java.util.List;

/** The tiles of a mapping one after the other, and what comes and goes between them: a tile's operands stay as long as the loops around it do not move them. */
final class MappedSteps {
    private final Conv2d work;
    private final Mapping mapping;
    private final List<Transfer> transfers = new ArrayList<>();
    private int steps;
    private Step before;

    /** What a transfer carries. */
    enum Kind {
        INPUTS, WEIGHTS,
        /** Sums that are not finished, and come back to be added to. */
        SUMS_IN,
        /** Sums that are not finished. */
        SUMS_OUT,
        /** Finished sums, in the type of the inputs. */
        RESULTS;

        /** Whether it comes from the memory. */
        boolean comes() {
            return this == INPUTS || this == WEIGHTS || this == SUMS_IN;
        }
    }

    /**
     * A block of words.
     *
     * @param step the tile that needs it, or the one after that which left it
     */
    record Transfer(int step, Kind kind, long words) {}

    /** A place in the loops: an image, and the numbers of blocks of filters, channels and rows. */
    private record Step(int image, int filter, int channel, int row) {
        int block(Dim dim) {
            return switch (dim) {
                case FILTER -> filter;
                case CHANNEL -> channel;
                case ROW -> row;
                case BATCH, COL, KERNEL_ROW, KERNEL_COL -> throw new IllegalArgumentException("tiles follow each other along filters, channels and rows");
            };
        }

        boolean sums(Step other) {
            return image == other.image && filter == other.filter && row == other.row;
        }
    }

    MappedSteps(Conv2d work, Mapping mapping) {
        this.work = work;
        this.mapping = mapping;
        for (int image = 0; image < work.batch(); image++) {
            turn(image, 0, new int[3]);
        }
        leave(before);
    }

    int count() {
        return steps;
    }

    List<Transfer> transfers() {
        return transfers;
    }

    Accesses moved() {
        long unfinished = words(Kind.SUMS_OUT);
        return new Accesses(words(Kind.INPUTS), words(Kind.WEIGHTS), words(Kind.SUMS_IN), unfinished + words(Kind.RESULTS));
    }

    private long words(Kind kind) {
        return transfers.stream().filter(transfer -> transfer.kind() == kind).mapToLong(Transfer::words).sum();
    }

    private void turn(int image, int loop, int[] at) {
        if (loop == at.length) {
            visit(new Step(image, at[mapping.order().indexOf(Dim.FILTER)], at[mapping.order().indexOf(Dim.CHANNEL)], at[mapping.order().indexOf(Dim.ROW)]));
            return;
        }
        int trips = Math.ceilDiv(whole(mapping.order().get(loop)), tile(mapping.order().get(loop)));
        for (int block = 0; block < trips; block++) {
            at[loop] = block;
            turn(image, loop + 1, at);
        }
    }

    private void visit(Step now) {
        if (before == null || before.filter != now.filter || before.channel != now.channel) {
            load(Kind.WEIGHTS, size(now, Dim.FILTER) * size(now, Dim.CHANNEL) * work.window().taps());
        }
        load(Kind.INPUTS, size(now, Dim.CHANNEL) * newRows(now) * work.width());
        if (before == null || !before.sums(now)) {
            if (before != null) {
                leave(before);
            }
            load(Kind.SUMS_IN, now.channel == 0 ? 0 : sums(now));
        }
        before = now;
        steps++;
    }

    private void load(Kind kind, long words) {
        if (words > 0) {
            transfers.add(new Transfer(steps, kind, words));
        }
    }

    private void leave(Step left) {
        boolean finished = left.channel == Math.ceilDiv(work.channels(), mapping.tile().channels()) - 1;
        transfers.add(new Transfer(steps, finished ? Kind.RESULTS : Kind.SUMS_OUT, sums(left)));
    }

    private long sums(Step at) {
        return size(at, Dim.FILTER) * size(at, Dim.ROW) * work.outputWidth();
    }

    /** Rows of the image that are not there yet; what two tiles share stays along the innermost loop, as {@link ingot.systolic.analysis.LoopNest} counts. */
    private long newRows(Step now) {
        int last = end(now);
        if (before == null || before.image != now.image || before.channel != now.channel) {
            return last - begin(now);
        }
        if (before.row == now.row) {
            return 0;
        }
        boolean innermost = now.row == before.row + 1 && now.filter == before.filter;
        return last - (innermost ? Math.max(begin(now), end(before)) : begin(now));
    }

    private int begin(Step at) {
        return Math.max(0, at.row * mapping.tile().rows() * work.window().stride() - work.window().padding());
    }

    private int end(Step at) {
        int lastRow = Math.min(work.outputHeight(), (at.row + 1) * mapping.tile().rows()) - 1;
        int span = work.window().dilation() * (work.window().height() - 1) + 1;
        return Math.min(work.height(), lastRow * work.window().stride() - work.window().padding() + span);
    }

    private long size(Step at, Dim dim) {
        return Math.min(tile(dim), whole(dim) - at.block(dim) * tile(dim));
    }

    private int tile(Dim dim) {
        return dim == Dim.FILTER ? mapping.tile().filters() : dim == Dim.CHANNEL ? mapping.tile().channels() : mapping.tile().rows();
    }

    private int whole(Dim dim) {
        return dim == Dim.FILTER ? work.filters() : dim == Dim.CHANNEL ? work.channels() : work.outputHeight();
    }
}
