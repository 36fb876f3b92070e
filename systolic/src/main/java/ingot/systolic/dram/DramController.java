package ingot.systolic.dram;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.dram.DramCommand.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Schedules requests to a channel of DRAM: first those whose row is open, and of them the oldest (FR-FCFS); meanwhile rows are closed and opened for the others,
 * the oldest first. A row is closed when no request wants it any more. The oldest request goes before all others when its patience is at an end. Requests to one
 * address keep their order. Left out are power-down, and the turns of the data lines between reads and writes.
 *
 * <p>Latency: one cycle to the first command. Throughput: one column per cycle as far as the timing lets it. When a refresh is due, no column is accessed and no row
 * opened until it is done. Cost: for each entry a request, and comparisons with all others; for each bank four timers of 10 bits.
 *
 * @see <a href="https://doi.org/10.1145/339647.339668">Rixner and others: Memory Access Scheduling, 2000</a>
 */
@Description("DRAM controller: row hits first, then the oldest request.")
public final class DramController extends Module<DramParams> {
    public final Stream<DramRequest> request = input(stream(DramRequest.of(p)));
    public final DramCommand command = output(DramCommand.of(p));

    private final BankTimers banks;
    private final UInt valid = reg(uint(p.entries()), 0);
    private final Vec<DramRequest> entries = reg(vec(p.entries(), DramRequest.of(p)));

    /** For each entry, those that are older. */
    private final Vec<UInt> older = reg(vec(p.entries(), uint(p.entries())));

    public DramController(DramParams params) {
        super(params);
        banks = new BankTimers(p);
        var due = refreshDue();
        var urgent = urgent();
        var hits = each(i -> valid.bit(i).and(banks.hits(entries.get(i))));
        var columns = oldest(each(i -> hits.bit(i).and(banks.mayAccess(entries.get(i))).andNot(due).and(mayGo(i, urgent)).andNot(hasTwinBefore(i))));
        var activates = oldest(each(i -> valid.bit(i).andNot(isOpen(i)).and(banks.mayActivate(bank(i))).andNot(due).and(mayGo(i, urgent))));
        var precharges = oldest(each(i -> valid.bit(i).and(isOpen(i)).andNot(hits.bit(i)).and(banks.mayPrecharge(bank(i))).and(mayGo(i, urgent))
                .and(urgent.or(isWanted(hits, bank(i)).not()))));
        issue(due, columns, activates, precharges);
        banks.follow(command);
        var leaves = mux(columns.anyBit(), columns, zero(columns));
        take(leaves);
    }

    private UInt bank(int entry) {
        return entries.get(entry).bank(p);
    }

    private Bool isOpen(int entry) {
        return banks.open.get(bank(entry));
    }

    /** A bit for each entry. */
    private UInt each(IntFunction<Bool> of) {
        return each(p.entries(), of);
    }

    /** Of some entries the one that none of them is older than. */
    private UInt oldest(UInt some) {
        return each(i -> some.bit(i).and(older.get(i).and(some).eq(0)));
    }

    /** While the oldest request is out of patience, nobody else. */
    private Bool mayGo(int entry, Bool urgent) {
        return urgent.not().or(older.get(entry).and(valid).eq(0));
    }

    /** An older entry has the same address. */
    private Bool hasTwinBefore(int entry) {
        return cat(IntStream.range(0, p.entries()).filter(i -> i != entry).mapToObj(
                i -> older.get(entry).bit(i).and(valid.bit(i)).and(entries.get(i).address().eq(entries.get(entry).address()))).toList()).anyBit();
    }

    /** Some request hits the open row of the bank. */
    private Bool isWanted(UInt hits, UInt bank) {
        return each(i -> hits.bit(i).and(bank(i).eq(bank))).anyBit();
    }

    private Bool refreshDue() {
        var time = reg(uint(16), 0);
        var due = reg(bool(), false);
        var over = time.eq(p.refreshInterval() - 1);
        time.set(mux(over, zero(time), time.plus(1).wrap(16)));
        when(command.kind().eq(Kind.REFRESH), () -> due.set(false));
        when(over, () -> due.set(true));
        return due;
    }

    /** The oldest request has waited for too long: no column was accessed for it while others were. */
    private Bool urgent() {
        var waits = reg(uint(10), 0);
        var oldestLeaves = wire(bool());
        var isOver = waits.eq(p.patience());
        var first = each(i -> valid.bit(i).and(older.get(i).and(valid).eq(0)));
        var accesses = command.kind().eq(Kind.READ).or(command.kind().eq(Kind.WRITE));
        oldestLeaves.set(accesses.and(oneHotMux(first, entries.elements()).address().eq(cat(command.row(), command.bank().high(p.bankBits() - p.groupBits()),
                command.column(), command.bank().low(p.groupBits())))));
        waits.set(when(valid.eq(0).or(oldestLeaves)).then(zero(waits)).elseWhen(isOver).then(waits).otherwise(waits.plus(1).wrap(10)));
        return isOver;
    }

    /** Columns first; a refresh when all is closed, and closing for it; then opening and closing for requests. */
    private void issue(Bool due, UInt columns, UInt activates, UInt precharges) {
        var closing = each(p.allBanks(), bank -> banks.open.get(bank).and(banks.mayPrecharge(lit(bank, p.bankBits()))));
        var kinds = enumOf(Kind.class);
        var refreshes = due.and(banks.mayRefresh());
        var closes = due.and(closing.anyBit());
        var chosen = mux(columns.anyBit(), columns, mux(activates.anyBit(), activates, precharges));
        var entry = oneHotMux(chosen, entries.elements());
        var access = mux(entry.write(), kinds.lit(Kind.WRITE), kinds.lit(Kind.READ));
        command.kind().set(priorityMux(List.of(refreshes, closes, due, columns.anyBit(), activates.anyBit(), precharges.anyBit()),
                List.of(kinds.lit(Kind.REFRESH), kinds.lit(Kind.PRECHARGE), kinds.lit(Kind.NONE), access, kinds.lit(Kind.ACTIVATE), kinds.lit(Kind.PRECHARGE)),
                kinds.lit(Kind.NONE)));
        var lowest = closing.trailingZeros();
        command.bank().set(mux(due, lowest.low(p.bankBits()), entry.bank(p)));
        command.row().set(entry.row(p));
        command.column().set(entry.column(p));
        command.data().set(entry.data());
        command.strobes().set(entry.strobes());
        command.tag().set(entry.tag());
    }

    private UInt each(int count, IntFunction<Bool> of) {
        return cat(IntStream.range(0, count).mapToObj(i -> of.apply(count - 1 - i)).toList());
    }

    /** Requests come into the first free entry. */
    private void take(UInt leaves) {
        var free = valid.not();
        request.ready.set(free.anyBit());
        List<Bool> slots = new ArrayList<>();
        for (int i = 0; i < p.entries(); i++) {
            slots.add(i == 0 ? free.bit(0) : free.bit(i).andNot(free.low(i).anyBit()));
        }
        var slot = mux(request.fire(), cat(slots.reversed()), zero(valid));
        var stays = valid.and(leaves.not());
        valid.set(stays.or(slot));
        for (int i = 0; i < p.entries(); i++) {
            int entry = i;
            when(slot.bit(i), () -> {
                connect(entries.get(entry), request.payload);
                older.get(entry).set(stays);
            }).otherwise(() -> older.get(entry).set(older.get(entry).and(leaves.not()).and(slot.not())));
        }
    }

    @Override
    protected String moduleName() {
        return "DramController_" + p.groups() + "x" + p.banks() + "_r" + p.rowBits() + "_c" + p.columnBits() + "_d" + p.dataBits() + "_e" + p.entries();
    }
}
