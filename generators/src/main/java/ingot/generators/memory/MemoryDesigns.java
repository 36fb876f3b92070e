package ingot.generators.memory;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;

/** The memories and codes of the catalogue. */
public final class MemoryDesigns implements DesignProvider {
    private static final RamParams RAM = new RamParams(32, 64, 4, UnderWrite.OLD);

    @Override
    public List<DesignEntry<?>> designs() {
        var squares = LongStream.range(0, 16).mapToObj(i -> BigInteger.valueOf(i * i)).toList();
        return List.of(
                new DesignEntry<>("single-port-ram", "memory with one port, and a mask of lanes",
                        RamParams.class, RAM, SinglePortRam::new),
                new DesignEntry<>("two-port-ram", "memory with a port that writes and one that reads",
                        RamParams.class, RAM, TwoPortRam::new),
                new DesignEntry<>("dual-port-ram", "memory with two ports that write and read",
                        RamParams.class, RAM, DualPortRam::new),
                new DesignEntry<>("register-file", "registers that are read and written by their number",
                        RegisterFileParams.class, new RegisterFileParams(32, 32, 2, 1, true, true), RegisterFile::new),
                new DesignEntry<>("rom", "table of constants",
                        RomParams.class, new RomParams(8, squares, false), Rom::new),
                new DesignEntry<>("banked-memory", "memory in banks for several ports",
                        BankedParams.class, new BankedParams(3, 4, 16, 16), BankedMemory::new),
                new DesignEntry<>("ecc-ram", "memory that corrects one wrong bit of a word, and finds two",
                        EccRamParams.class, new EccRamParams(32, 64), EccRam::new),
                new DesignEntry<>("cam", "memory that is found by its content",
                        CamParams.class, new CamParams(16, 8, true), Cam::new),
                new DesignEntry<>("cache", "set-associative write-back cache with tree pseudo-LRU",
                        CacheParams.class, new CacheParams(32, 4, 16, 4, 4, 16), Cache::new),
                new DesignEntry<>("secded-encoder", "adds a code that corrects one wrong bit and finds two",
                        SecdedParams.class, new SecdedParams(32), SecdedEncoder::new),
                new DesignEntry<>("secded-decoder", "corrects one wrong bit, and finds two",
                        SecdedParams.class, new SecdedParams(32), SecdedDecoder::new),
                new DesignEntry<>("lfsr", "linear-feedback shift register: pseudo-random bits",
                        LfsrParams.class, LfsrParams.maximal(16, LfsrParams.Form.GALOIS), Lfsr::new),
                new DesignEntry<>("crc", "cyclic redundancy check of any polynomial",
                        CrcParams.class, CrcParams.ethernet(4), Crc::new));
    }
}
