package ingot.systolic.tensor;

import static ingot.systolic.tensor.command.Unit.EXECUTE;
import static ingot.systolic.tensor.command.Unit.LOAD;
import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.systolic.mapper.TensorModel;
import ingot.systolic.tensor.TensorDriver.End;
import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.CommandCodec;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Fence;
import ingot.systolic.tensor.command.Fill;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Pattern;
import ingot.systolic.tensor.command.Problem;
import ingot.systolic.tensor.command.Store;
import ingot.systolic.tensor.command.Sync;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class TensorUnitTest {
    private static final long PROGRAM = 0x10000;

    static List<TensorParams> units() {
        var plain = TensorParams.int8(4, 4, 64, 32);
        return List.of(plain, plain.withTransformer());
    }

    @Device(params = "units")
    static TensorUnit device(TensorParams params) {
        return new TensorUnit(params);
    }

    @HardwareTest(engines = JVM, seeds = 3)
    void doesWhatItsCommandsMean(Dut<TensorUnit> dut) {
        var host = new TensorHost(dut);
        if (dut.random().nextBoolean()) {
            host.outside.pauses(0.4);
        }
        agree(dut, host, new RandomProgram(dut.top().params(), dut.random()).commands(60));
    }

    @HardwareTest(engines = JVM, seeds = 3)
    void unitsWorkBesideEachOther(Dut<TensorUnit> dut) {
        var host = new TensorHost(dut);
        if (dut.random().nextBoolean()) {
            host.outside.pauses(0.3);
        }
        agree(dut, host, new RandomProgram(dut.top().params(), dut.random()).besideEachOther(5));
    }

    /** Runs a program on fresh random data, on the unit and on the model. */
    private static void agree(Dut<TensorUnit> dut, TensorHost host, List<Command> program) {
        var expected = new byte[RandomProgram.MOST];
        dut.random().nextBytes(expected);
        host.memory.load(0, expected.clone());
        assertEquals(End.DONE, host.driver().run(PROGRAM, program).end());
        new TensorModel(dut.top().params(), expected).run(program, dut.random());
        assertArrayEquals(expected, host.memory.dump(0, expected.length));
    }

    @HardwareTest(engines = JVM)
    void aBadCommandStopsItAndItCanBeStartedAgain(Dut<TensorUnit> dut) {
        var host = new TensorHost(dut);
        var good = new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, 4, 0);
        refuses(host, Problem.RANGE, 3, List.of(good, good, good, new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 62, 4, 0), good));
        refuses(host, Problem.OVERLAP, 1, List.of(good, new Fill(Sync.NONE, LocalMemory.ACCUMULATORS, Pattern.lines(0, 4, 1, 2, 2), 0), good));
        refuses(host, Problem.ADDRESS, 0, List.of(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, 4, 2), good));
        refuses(host, Problem.RANGE, 2, List.of(good, new Fence(false), new Compute(Sync.NONE, 0, 4, 62, 0, false)));
        host.load(PROGRAM + 64, new byte[64]);
        host.load(PROGRAM, CommandCodec.encode(List.of(good, good)));
        host.driver().start(PROGRAM, 4);
        expect(Problem.COMMAND, 2, host.driver().await());
        agree(dut, host, new RandomProgram(dut.top().params(), dut.random()).commands(8));
    }

    private static void refuses(TensorHost host, Problem problem, int index, List<Command> program) {
        expect(problem, index, host.driver().run(PROGRAM, program));
    }

    private static void expect(Problem problem, int index, TensorDriver.Outcome outcome) {
        assertEquals(List.of(End.FAILED, problem, index), List.of(outcome.end(), outcome.problem(), outcome.command()));
    }

    @HardwareTest(engines = JVM)
    void anErrorOfTheBusStopsItAndItCanBeStartedAgain(Dut<TensorUnit> dut) {
        var host = new TensorHost(dut);
        host.outside.faultsAt(address -> address >= 0x8000 && address < 0x8010 || address == PROGRAM + 3 * 32);
        var good = new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, 4, 0);
        refuses(host, Problem.BUS, 1, List.of(good, new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, 8, 0x7ff0)));
        refuses(host, Problem.BUS, 0, List.of(new Store(Sync.NONE, Store.Windows.rows(0, 8), new Store.Form.Raw(), new Store.Destination.Outside(0x8000, 16, 0)),
                good));
        refuses(host, Problem.BUS, 3, List.of(good, good, good, good));
        host.outside.faultsAt(_ -> false);
        agree(dut, host, new RandomProgram(dut.top().params(), dut.random()).commands(8));
    }

    @HardwareTest(engines = JVM)
    void softwareStopsAProgramAndStartsAnother(Dut<TensorUnit> dut) {
        var host = new TensorHost(dut);
        var driver = host.driver();
        var endless = new ArrayList<Command>(Collections.nCopies(200, new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, 64, 0)));
        // Waits for a token that never comes: the driver would not start it, so it is put there by hand.
        endless.add(5, new Compute(Sync.NONE.waitFor(LOAD), 0, 4, 4, 0, false));
        host.load(PROGRAM, CommandCodec.encode(endless));
        driver.start(PROGRAM, endless.size());
        dut.step(400);
        driver.stop();
        assertEquals(End.STOPPED, driver.await().end());
        agree(dut, host, new RandomProgram(dut.top().params(), dut.random()).commands(8));
        driver.start(PROGRAM, List.of(new Fill(Sync.NONE.signal(EXECUTE), LocalMemory.SCRATCHPAD, Pattern.rows(0, 4), 1)));
        assertEquals(End.DONE, driver.await().end());
    }
}
