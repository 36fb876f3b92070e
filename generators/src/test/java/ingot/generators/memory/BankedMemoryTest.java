package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Formal;
import ingot.test.HardwareTest;
import ingot.test.Proof;
import java.util.ArrayList;
import java.util.List;

class BankedMemoryTest {
    record Request(boolean write, long address, long data) {}

    @Device(params = "shapes")
    static BankedMemory device(BankedParams params) {
        return new BankedMemory(params);
    }

    static List<BankedParams> shapes() {
        return List.of(new BankedParams(2, 2, 8, 8), new BankedParams(3, 4, 4, 8), new BankedParams(4, 2, 4, 8));
    }

    /** What is read is what the requests say in the order in which they were taken. */
    @HardwareTest(engines = JVM)
    void portsSeeOneMemory(Dut<BankedMemory> dut) {
        var top = dut.top();
        var p = top.params();
        var words = new long[p.banks() * p.bankWords()];
        var expected = new ArrayList<List<Long>>();
        for (int port = 0; port < p.ports(); port++) {
            var answers = new ArrayList<Long>();
            expected.add(answers);
            var requests = new ArrayList<Request>();
            if (port == 0) {
                for (int address = 0; address < words.length; address++) {
                    requests.add(new Request(true, address, 0));
                }
            }
            var source = dut.source(top.request.get(port), Request.class).pauses(0.3).sendAll(requests);
            source.drain(200);
            for (int i = 0; i < 200; i++) {
                requests.add(new Request(dut.random().nextBoolean(), dut.random().nextInt(words.length), dut.random().nextInt(256)));
            }
            source.sendAll(requests.subList(requests.size() - 200, requests.size()));
            dut.monitor(top.request.get(port), Request.class, request -> {
                if (request.write()) {
                    words[(int) request.address()] = request.data();
                } else {
                    answers.add(words[(int) request.address()]);
                }
            });
        }
        for (int cycle = 0; cycle < 2000; cycle++) {
            dut.step();
            for (int port = 0; port < p.ports(); port++) {
                if (dut.peek(top.read.get(port).valid())) {
                    assertEquals(expected.get(port).removeFirst(), dut.peek(top.read.get(port).payload()), "port " + port);
                }
            }
        }
        expected.forEach(left -> assertEquals(List.of(), left));
    }

    /** Nobody waits longer than for all others, whatever they ask. */
    static final class Watched extends Module<BankedParams> {
        final Vec<Stream<MemoryRequest>> request = input(vec(p.ports(), stream(MemoryRequest.of(p.addressBits(), p.width()))));
        final Bool anyRead = output(bool());

        Watched(BankedParams params) {
            super(params);
            var memory = new BankedMemory(p);
            connect(memory.request, request);
            anyRead.set(memory.read.get(0).valid());
            for (var port : request) {
                var waited = reg(uint(3), 0);
                waited.set(mux(port.valid.andNot(port.ready), waited.plus(1).wrap(3), uint(3).lit(0)));
                check(waited.lt(p.ports()), "a port waits for the others only");
            }
            var first = request.get(0);
            var second = request.get(1);
            check(first.fire().and(second.fire()).implies(first.payload.address().low(p.bankBits()).ne(second.payload.address().low(p.bankBits()))),
                    "a bank serves one port");
            check(memory.read.get(0).valid().eq(next(first.fire().andNot(first.payload.write()), false)), "a read is answered in the next cycle");
        }
    }

    @Device
    static Watched watched() {
        return new Watched(new BankedParams(3, 2, 2, 1));
    }

    @Formal(prove = 2)
    void nobodyStarves(Proof<Watched> proof) {}
}
