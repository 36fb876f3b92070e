package ingot.generators.bus;

import ingot.test.bus.Axi;
import java.math.BigInteger;
import java.util.random.RandomGenerator;

/** Bursts in Java, written apart from the hardware. */
final class Axi4Bursts {
    private Axi4Bursts() {}

    /** A burst that keeps the rules, somewhere in the addresses of the port. */
    static Axi.Address random(RandomGenerator random, Axi4Params p) {
        int size = random.nextInt(p.laneBits() + 1);
        int step = 1 << size;
        long limit = 1L << Math.min(p.addressBits(), 20);
        int id = random.nextInt(1 << p.idBits());
        long addr = random.nextLong(limit);
        int len = random.nextInt(16);
        return switch (random.nextInt(4)) {
            case 0 -> new Axi.Address(id, addr, len, size, Axi.FIXED, 0);
            case 1 -> new Axi.Address(id, addr - addr % step, (2 << random.nextInt(4)) - 1, size, Axi.WRAP, 0);
            default -> {
                long block = Math.min(4096, limit);
                long room = (block - (addr % block - addr % step)) / step;
                yield new Axi.Address(id, addr, (int) Math.min(random.nextInt(4) == 0 ? random.nextInt(256) : len, room - 1), size, Axi.INCR, 0);
            }
        };
    }

    /** The address of beat {@code number}. */
    static long beat(Axi.Address a, int number) {
        long step = 1L << a.size();
        long begin = a.addr() / step * step;
        return switch (a.burst()) {
            case Axi.FIXED -> a.addr();
            case Axi.WRAP -> {
                long block = step * (a.len() + 1);
                yield a.addr() / block * block + (a.addr() % block + number * step) % block;
            }
            default -> number == 0 ? a.addr() : begin + number * step;
        };
    }

    /** The strobes of all bytes of a beat. */
    static BigInteger lanes(long at, int size, int busBytes) {
        var lanes = BigInteger.ZERO;
        long end = (at >> size) + 1 << size;
        for (long i = at; i < end; i++) {
            lanes = lanes.setBit((int) (i % busBytes));
        }
        return lanes;
    }
}
