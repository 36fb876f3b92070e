package ingot.systolic.tensor;

import static ingot.systolic.tensor.command.CommandField.*;

import ingot.generators.stream.BranchParams;
import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.generators.stream.Flow;
import ingot.generators.stream.StreamFork;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.WeightStationaryArray;

/**
 * Carries out {@link ingot.systolic.tensor.command.Compute}: the array, and what reads its weights and its inputs and knows where its sums belong. Weights run
 * ahead of inputs, and inputs ahead of sums, so that up to {@value #UNDER_WAY} commands are under way at once; they are done in their order.
 *
 * <p>Throughput: one vector per cycle, if there are enough of them to hide the next weights.
 */
@Description("The array with what feeds it.")
public final class ExecuteUnit extends Module<TensorParams> {
    static final int UNDER_WAY = 4;

    public final Stream<Issued> command = input(stream(Issued.of()));

    /** The units that a command signals when it is done, by bits. */
    public final Stream<UInt> done = output(stream(uint(3)));

    /** Rows to read in the scratchpad: inputs, weights. */
    public final Vec<Stream<UInt>> read = output(vec(Scratchpad.READERS, stream(uint(p.scratchpadBits()))));

    /** What was read in the cycle before. */
    public final Vec<UInt> data = input(vec(Scratchpad.READERS, uint(p.vectorBits())));

    /** {@link Scratchpad#failed}. */
    public final UInt failed = input(uint(p.ecc() ? Scratchpad.READERS : 0));

    /** A row that this command read cannot be trusted. */
    public final Flow<UInt> fault = output(Flow.of(uint(Issued.INDEX_BITS)));

    /** Sums for the accumulators. */
    public final Flow<Accumulators.Sums> sums = output(Flow.of(Accumulators.Sums.of(p)));

    /** The array takes a vector. */
    public final Bool vector = output(bool());

    private final WeightStationaryArray array;

    public ExecuteUnit(TensorParams params) {
        super(params);
        array = new WeightStationaryArray(p.array());
        int countBits = 3;
        var underWay = reg(uint(countBits), 0);
        var begins = command.haltWhen(underWay.eq(UNDER_WAY));
        when(command.fire().andNot(done.fire()), () -> underWay.set(underWay.plus(1).wrap(countBits)))
                .elseWhen(done.fire().andNot(command.fire()), () -> underWay.set(underWay.minus(1).wrap(countBits)));
        var fork = new StreamFork(new BranchParams(Issued.BITS, 3));
        fork.in.connect(begins.map(issued -> pack(issued).asUInt()));
        var ofWeights = weights(fork.out.get(0).map(bits -> unpack(Issued.of(), bits)));
        var ofInputs = inputs(fork.out.get(1).map(bits -> unpack(Issued.of(), bits)));
        fault.valid().set(p.ecc() ? failed.anyBit() : lit(false));
        fault.payload().set(p.ecc() ? mux(failed.bit(0), ofInputs, ofWeights) : zero(fault.payload()));
        sums(fork.out.get(2));
    }

    /** The last row first: addresses fall. Gives the command whose weights were read in the cycle before. */
    private UInt weights(Stream<Issued> commands) {
        int bits = p.scratchpadBits();
        int tagBits = p.transformer() ? 1 : 0;
        int indexBits = p.ecc() ? Issued.INDEX_BITS : 0;
        var rows = new Walker(new WalkerParams(1, bits, bits, tagBits + indexBits));
        rows.in.connect(commands.map(compute -> {
            var stride = compute.get(WEIGHT_STRIDE, bits);
            var turns = p.transformer() ? compute.is(TRANSPOSED) : lit(false);
            var before = mux(turns, lit(p.cols() - 1L, 8), lit(p.rows() - 1L, 8));
            var last = compute.get(WEIGHTS, bits).plus(stride.times(before)).wrap(bits);
            return new Walker.Walk(last, Vec.of(before.extend(16).plus(1).wrap(16)), Vec.of(stride.not().plus(1).wrap(bits)),
                    cat(compute.index().low(indexBits), turns.asUInt().low(tagBits)));
        }));
        var reader = reader(rows.out.map(step -> new Walker.Step(step.address(), step.tag().low(tagBits), step.tag())), tagBits, Scratchpad.READERS - 1);
        var columns = reader.out.map(row -> row.data().low(p.cols() * p.dataBits()));
        if (p.transformer()) {
            var transposer = new Transposer(p);
            transposer.in.connect(reader.out.map(row -> new Transposer.Row(row.data(), row.tag().bit(0))));
            columns = transposer.out;
        }
        array.north.valid.set(columns.valid);
        columns.ready.set(array.north.ready);
        elements(columns.payload, array.north.payload);
        return next(rows.out.payload.tag().high(indexBits));
    }

    /** Gives the command whose inputs were read in the cycle before. */
    private UInt inputs(Stream<Issued> commands) {
        int bits = p.scratchpadBits();
        int indexBits = p.ecc() ? Issued.INDEX_BITS : 0;
        var rows = new Walker(new WalkerParams(3, bits, 16, indexBits));
        rows.in.connect(commands.map(compute -> walk(compute, compute.get(START, bits), Vec.of(compute.get(X_STRIDE), compute.get(Y_STRIDE), compute.get(Z_STRIDE)),
                compute.index().low(indexBits))));
        var reader = reader(rows.out, 1, 0);
        array.west.valid.set(reader.out.valid);
        reader.out.ready.set(array.west.ready);
        elements(reader.out.payload.data(), array.west.payload);
        vector.set(array.west.fire());
        array.last.set(reader.out.payload.tag().bit(0));
        return next(rows.out.payload.tag());
    }

    private static Walker.Walk walk(Issued compute, UInt start, Vec<UInt> strides, UInt tag) {
        return new Walker.Walk(start, Vec.of(compute.get(X_COUNT), compute.get(Y_COUNT), compute.get(Z_COUNT)), strides, tag);
    }

    /** Reads rows of the scratchpad; each carries along whether it is the last one of its command, where {@code tagBits} is 1. */
    private ReadAhead reader(Stream<Walker.Step> rows, int tagBits, int port) {
        ReadAhead reader = new ReadAhead(new ReadAheadParams(p.scratchpadBits(), p.vectorBits(), tagBits)).named(port == 0 ? "inputRows" : "weightRows");
        reader.in.connect(rows.map(step -> new ReadAhead.Place(step.address(), step.ends().high(tagBits))));
        read.get(port).connect(reader.address);
        reader.data.set(data.get(port));
        return reader;
    }

    private void elements(UInt row, Vec<ingot.hdl.Word> words) {
        var elements = Columns.of(row, p.dataBits());
        for (int i = 0; i < words.size(); i++) {
            connect(words.get(i), elements.get(i));
        }
    }

    private void sums(Stream<UInt> commands) {
        int bits = p.accumulatorBits();
        var waiting = new Fifo(new FifoParams(commands.payload.width(), UNDER_WAY));
        waiting.in.connect(commands);
        var rows = new Walker(new WalkerParams(3, bits, 16, 4));
        rows.in.connect(waiting.out.map(item -> unpack(Issued.of(), item)).map(compute -> walk(compute, compute.get(SUMS, bits),
                Vec.of(compute.get(SUMS_X_STRIDE), compute.get(SUMS_Y_STRIDE), compute.get(SUMS_Z_STRIDE)),
                cat(compute.is(ACCUMULATES), compute.get(SIGNALS)))));
        var step = rows.out;
        step.ready.set(array.resultValid);
        check(array.resultValid.implies(step.valid), "sums that come have a place");
        sums.valid().set(array.resultValid);
        sums.payload().address().set(step.payload.address());
        sums.payload().accumulates().set(step.payload.tag().bit(3));
        for (int c = 0; c < p.cols(); c++) {
            sums.payload().sums().get(c).set((SInt) array.result.get(c));
        }
        var finished = new Fifo(new FifoParams(3, UNDER_WAY));
        finished.in.valid.set(step.fire().and(step.payload.ends().bit(2)));
        finished.in.payload.set(step.payload.tag().low(3));
        check(finished.in.valid.implies(finished.in.ready), "a command that is done has a place");
        done.connect(finished.out);
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
