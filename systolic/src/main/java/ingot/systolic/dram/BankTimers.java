package ingot.systolic.dram;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.systolic.dram.DramCommand.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What the controller knows of the banks: open rows, and how long each command has to wait. A timer is 0 when its command may go. */
final class BankTimers {
    private static final int BITS = 10;

    private final DramParams p;
    final Vec<Bool> open;
    private final Vec<UInt> rows;
    private final List<UInt> untilActivate;
    private final List<UInt> untilColumn;
    private final List<UInt> untilPrecharge;
    private final List<UInt> untilColumnOfGroup;
    private final UInt untilAnyColumn = named("until_any_column", reg(uint(BITS), 0));
    private final UInt untilAnyActivate = named("until_any_activate", reg(uint(BITS), 0));

    BankTimers(DramParams params) {
        p = params;
        open = named("open", reg(vec(p.allBanks(), bool()), zero(vec(p.allBanks(), bool()))));
        rows = named("rows", reg(vec(p.allBanks(), uint(p.rowBits()))));
        untilActivate = timers("until_activate", p.allBanks());
        untilColumn = timers("until_column", p.allBanks());
        untilPrecharge = timers("until_precharge", p.allBanks());
        untilColumnOfGroup = timers("until_column_of_group", p.groups());
    }

    private static List<UInt> timers(String name, int count) {
        var timers = new ArrayList<UInt>();
        for (int i = 0; i < count; i++) {
            timers.add(named(name + "_" + i, reg(uint(BITS), 0)));
        }
        return timers;
    }

    /** The row that is wanted is open. */
    Bool hits(DramRequest request) {
        return open.get(request.bank(p)).and(rows.get(request.bank(p)).eq(request.row(p)));
    }

    Bool mayAccess(DramRequest request) {
        return isOver(untilColumn, request.bank(p)).and(isOver(untilColumnOfGroup, request.bank(p).low(p.groupBits()))).and(untilAnyColumn.eq(0));
    }

    Bool mayActivate(UInt bank) {
        return isOver(untilActivate, bank).and(untilAnyActivate.eq(0));
    }

    Bool mayPrecharge(UInt bank) {
        return isOver(untilPrecharge, bank);
    }

    /** All banks are closed and may be refreshed. */
    Bool mayRefresh() {
        return cat(open.elements()).anyBit().not().and(cat(untilActivate.stream().map(timer -> timer.eq(0)).toList()).allBits());
    }

    /** Lets time go by, and {@code command} happen. */
    void follow(DramCommand command) {
        var bank = command.bank();
        var activates = command.kind().eq(Kind.ACTIVATE);
        var precharges = command.kind().eq(Kind.PRECHARGE);
        var refreshes = command.kind().eq(Kind.REFRESH);
        var writes = command.kind().eq(Kind.WRITE);
        var columns = writes.or(command.kind().eq(Kind.READ));
        when(activates, () -> {
            open.get(bank).set(true);
            rows.get(bank).set(command.row());
        });
        when(precharges, () -> open.get(bank).set(false));
        run(untilActivate, i -> List.of(new Load(precharges.and(bank.eq(i)), p.prechargeToActivate()), new Load(refreshes, p.refreshToActivate())));
        run(untilColumn, i -> List.of(new Load(activates.and(bank.eq(i)), p.activateToColumn())));
        run(untilPrecharge, i -> List.of(new Load(activates.and(bank.eq(i)), p.activateToPrecharge()), new Load(writes.and(bank.eq(i)), p.writeToPrecharge())));
        run(untilColumnOfGroup, i -> List.of(new Load(columns.and(bank.low(p.groupBits()).eq(i)), p.columnToColumnOfGroup())));
        run(List.of(untilAnyColumn), _ -> List.of(new Load(columns, p.columnToColumn())));
        run(List.of(untilAnyActivate), _ -> List.of(new Load(activates, p.activateToActivate()), new Load(refreshes, p.refreshToActivate())));
    }

    /** A command that makes others wait for so many cycles from it on. */
    private record Load(Bool when, int cycles) {}

    private static void run(List<UInt> timers, IntFunction<List<Load>> loads) {
        for (int i = 0; i < timers.size(); i++) {
            var timer = timers.get(i);
            var less = mux(timer.eq(0), timer, timer.minus(1).wrap(BITS));
            var after = less;
            for (var load : loads.apply(i)) {
                // What is left of an older wait may be longer.
                after = mux(load.when, less.max(less.lit(load.cycles - 1L)), after);
            }
            timer.set(after);
        }
    }

    private static Bool isOver(List<UInt> timers, UInt index) {
        return Vec.of(timers.stream().map(timer -> timer.eq(0)).toList()).get(index);
    }
}
