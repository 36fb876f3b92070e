package ingot.systolic.dram;

import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.dram.DramCommand.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * DRAM as it behaves: open rows, data after the read latency, and properties that say when a command comes too early, to the wrong bank, or when a refresh is
 * late. It counts time by itself, and so referees any controller.
 */
@Description("DRAM: behaves, and insists on its timing.")
public final class DramMemory extends Module<DramParams> {
    /** Refreshes may be late by so many intervals. */
    private static final int POSTPONED = 2;
    private static final int AGE_BITS = 10;

    public final DramCommand command = input(DramCommand.of(p));
    public final Flow<DramAnswer> answer = output(Flow.of(DramAnswer.of(p)));

    public DramMemory(DramParams params) {
        super(params);
        var open = reg(vec(p.allBanks(), bool()), zero(vec(p.allBanks(), bool())));
        var rows = reg(vec(p.allBanks(), uint(p.rowBits())));
        var activates = is(Kind.ACTIVATE);
        var precharges = is(Kind.PRECHARGE);
        var reads = is(Kind.READ);
        var writes = is(Kind.WRITE);
        when(activates, () -> {
            open.get(command.bank()).set(true);
            rows.get(command.bank()).set(command.row());
        });
        when(precharges, () -> open.get(command.bank()).set(false));
        var words = mem(1 << p.addressBits(), uint(p.dataBits()));
        var address = cat(rows.get(command.bank()), command.bank(), command.column());
        when(writes, () -> words.write(address, command.data(), command.strobes()));
        var data = words.readNext(address);
        var valid = next(reads, false);
        var tag = next(command.tag());
        for (int i = 1; i < p.readLatency(); i++) {
            data = next(data);
            valid = next(valid, false);
            tag = next(tag);
        }
        answer.valid().set(valid);
        answer.payload().data().set(data);
        answer.payload().tag().set(tag);
        rules(open, activates, precharges, reads.or(writes), writes);
    }

    private Bool is(Kind kind) {
        return command.kind().eq(kind);
    }

    private void rules(Vec<Bool> open, Bool activates, Bool precharges, Bool columns, Bool writes) {
        var refreshes = is(Kind.REFRESH);
        var isOpen = open.get(command.bank());
        check(columns.implies(isOpen), "columns are of open rows");
        check(activates.implies(isOpen.not()), "rows are opened in closed banks");
        check(refreshes.implies(cat(open.elements()).anyBit().not()), "all banks are closed for a refresh");
        late(columns, bankAges(activates), p.activateToColumn(), "tRCD");
        late(activates, bankAges(precharges), p.prechargeToActivate(), "tRP");
        late(precharges, bankAges(activates), p.activateToPrecharge(), "tRAS");
        late(precharges, bankAges(writes), p.writeToPrecharge(), "tWR");
        var group = p.groupBits();
        var groupAges = tabulateAges(p.groups(), i -> columns.and(command.bank().low(group).eq(i)));
        late(columns, groupAges.get(command.bank().low(group)), p.columnToColumnOfGroup(), "tCCD_L");
        late(columns, age(columns), p.columnToColumn(), "tCCD_S");
        late(activates, age(activates), p.activateToActivate(), "tRRD");
        late(activates.or(refreshes), age(refreshes), p.refreshToActivate(), "tRFC");
        late(refreshes, age(precharges), p.prechargeToActivate(), "tRP before a refresh");
        var since = reg(uint(20), 0);
        since.set(mux(refreshes, zero(since), since.plus(1).wrap(20)));
        check(since.le(POSTPONED * p.refreshInterval()), "refreshes come in time");
    }

    private void late(Bool now, UInt age, int least, String what) {
        check(now.implies(age.ge(least)), what + " is kept");
    }

    /** Cycles since the bank of this command had such a command. */
    private UInt bankAges(Bool event) {
        return tabulateAges(p.allBanks(), i -> event.and(command.bank().eq(i))).get(command.bank());
    }

    private Vec<UInt> tabulateAges(int count, java.util.function.IntFunction<Bool> events) {
        List<UInt> ages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ages.add(age(events.apply(i)));
        }
        return Vec.of(ages);
    }

    /** Cycles since {@code event}; very many before the first one. */
    private UInt age(Bool event) {
        long most = (1L << AGE_BITS) - 1;
        return ghost(uint(AGE_BITS), most, age -> mux(event, age.lit(1), mux(age.eq(most), age, age.plus(1).wrap(AGE_BITS))));
    }

    @Override
    protected String moduleName() {
        return "DramMemory_" + p.groups() + "x" + p.banks() + "_r" + p.rowBits() + "_c" + p.columnBits() + "_d" + p.dataBits() + "_l" + p.readLatency();
    }
}
