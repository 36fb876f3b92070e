package ingot.bench.qor;

import ingot.generators.arbiter.ArbiterParams;
import ingot.generators.arbiter.FixedArbiter;
import ingot.generators.arbiter.MatrixArbiter;
import ingot.generators.arbiter.RoundRobinArbiter;
import ingot.generators.arbiter.WeightedArbiter;
import ingot.generators.arbiter.WeightedParams;
import ingot.generators.bus.ApbDecoder;
import ingot.generators.bus.ApbDecoderParams;
import ingot.generators.bus.ApbParams;
import ingot.generators.bus.ApbVersion;
import ingot.generators.bus.Axi4Decoder;
import ingot.generators.bus.Axi4DecoderParams;
import ingot.generators.bus.Axi4Merge;
import ingot.generators.bus.Axi4MergeParams;
import ingot.generators.bus.Axi4Narrower;
import ingot.generators.bus.Axi4Widener;
import ingot.generators.bus.Axi4WidthParams;
import ingot.generators.bus.AxiLiteDecoder;
import ingot.generators.bus.AxiLiteDecoderParams;
import ingot.generators.bus.AxiLiteTimer;
import ingot.generators.bus.AxiLiteToApb;
import ingot.generators.bus.AxiStreamSwitch;
import ingot.generators.bus.AxiStreamSwitchParams;
import ingot.generators.bus.TimerParams;
import ingot.generators.bus.WishboneDecoder;
import ingot.generators.bus.WishboneDecoderParams;
import ingot.generators.bus.WishboneMode;
import ingot.generators.crossing.AsyncFifo;
import ingot.generators.crossing.AsyncFifoParams;
import ingot.generators.crossing.HandshakeCrossing;
import ingot.generators.crossing.HandshakeParams;
import ingot.generators.memory.BankedMemory;
import ingot.generators.memory.BankedParams;
import ingot.generators.memory.Cache;
import ingot.generators.memory.CacheParams;
import ingot.generators.memory.Cam;
import ingot.generators.memory.CamParams;
import ingot.generators.memory.Crc;
import ingot.generators.memory.CrcParams;
import ingot.generators.memory.DualPortRam;
import ingot.generators.memory.EccRam;
import ingot.generators.memory.EccRamParams;
import ingot.generators.memory.RamParams;
import ingot.generators.memory.RegisterFile;
import ingot.generators.memory.RegisterFileParams;
import ingot.generators.memory.Rom;
import ingot.generators.memory.RomParams;
import ingot.generators.memory.SecdedDecoder;
import ingot.generators.memory.SecdedEncoder;
import ingot.generators.memory.SecdedParams;
import ingot.generators.memory.SinglePortRam;
import ingot.generators.memory.TwoPortRam;
import ingot.generators.memory.UnderWrite;
import ingot.generators.serial.I2cMaster;
import ingot.generators.serial.I2cMasterParams;
import ingot.generators.serial.I2cSlave;
import ingot.generators.serial.I2cSlaveParams;
import ingot.generators.serial.JtagTap;
import ingot.generators.serial.JtagTapParams;
import ingot.generators.serial.Parity;
import ingot.generators.serial.SpiMaster;
import ingot.generators.serial.SpiMasterParams;
import ingot.generators.serial.SpiSlave;
import ingot.generators.serial.SpiSlaveParams;
import ingot.generators.serial.UartParams;
import ingot.generators.serial.UartReceiver;
import ingot.generators.serial.UartTransmitter;
import ingot.generators.stream.BypassFifo;
import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.generators.stream.PackerParams;
import ingot.generators.stream.PipelineParams;
import ingot.generators.stream.ReorderBuffer;
import ingot.generators.stream.SkidBuffer;
import ingot.generators.stream.StreamNarrower;
import ingot.generators.stream.StreamPacker;
import ingot.generators.stream.StreamParams;
import ingot.generators.stream.StreamPipeline;
import ingot.generators.stream.StreamWidener;
import ingot.generators.stream.WidthRatioParams;
import ingot.hdl.Module;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Blocks around arithmetic, which are made in one way only: what they cost. The size is the width of a word in bits, or the number of requesters. */
final class Rooms {
    private final List<Contestant> all = new ArrayList<>();

    private Rooms() {}

    static List<Contestant> all() {
        var rooms = new Rooms();
        rooms.streams();
        rooms.arbiters(4);
        rooms.arbiters(8);
        rooms.memories();
        rooms.buses();
        rooms.serialLines();
        return rooms.all;
    }

    private void add(String room, int size, String block, Supplier<? extends Module<?>> device) {
        all.add(Contestant.alone(room, size, block, device));
    }

    private void streams() {
        add("stream", 8, "Fifo, 4 words", () -> new Fifo(new FifoParams(8, 4)));
        add("stream", 8, "BypassFifo, 4 words", () -> new BypassFifo(new FifoParams(8, 4)));
        add("stream", 8, "SkidBuffer", () -> new SkidBuffer(new StreamParams(8)));
        add("stream", 8, "StreamPipeline, 1 stage, FORWARD", () -> new StreamPipeline(new PipelineParams(8, 1, PipelineParams.Cut.FORWARD)));
        add("stream", 8, "StreamPipeline, 1 stage, BOTH", () -> new StreamPipeline(new PipelineParams(8, 1, PipelineParams.Cut.BOTH)));
        add("stream", 8, "StreamNarrower, 4 to 1", () -> new StreamNarrower(new WidthRatioParams(8, 4)));
        add("stream", 8, "StreamWidener, 1 to 4", () -> new StreamWidener(new WidthRatioParams(8, 4)));
        add("stream", 8, "StreamPacker, 4 lanes", () -> new StreamPacker(new PackerParams(8, 4)));
        add("stream", 8, "ReorderBuffer, 4 words", () -> new ReorderBuffer(new FifoParams(8, 4)));
        add("stream", 8, "AsyncFifo, 8 words", () -> new AsyncFifo(new AsyncFifoParams(8, 8, 2)));
        add("stream", 8, "HandshakeCrossing", () -> new HandshakeCrossing(new HandshakeParams(8, 2)));
    }

    private void arbiters(int requesters) {
        var params = new ArbiterParams(requesters);
        add("arbiter", requesters, "FixedArbiter", () -> new FixedArbiter(params));
        add("arbiter", requesters, "RoundRobinArbiter", () -> new RoundRobinArbiter(params));
        add("arbiter", requesters, "MatrixArbiter", () -> new MatrixArbiter(params));
        add("arbiter", requesters, "WeightedArbiter, weights 2", () -> new WeightedArbiter(new WeightedParams(Collections.nCopies(requesters, 2))));
    }

    private void memories() {
        add("memory", 16, "RegisterFile, 16 words, 2 reads, 1 write", () -> new RegisterFile(new RegisterFileParams(16, 16, 2, 1, true, true)));
        add("memory", 8, "Cam, 8 entries", () -> new Cam(new CamParams(8, 8, false)));
        add("memory", 32, "SecdedEncoder", () -> new SecdedEncoder(new SecdedParams(32)));
        add("memory", 32, "SecdedDecoder", () -> new SecdedDecoder(new SecdedParams(32)));
        var ram = new RamParams(8, 16, 1, UnderWrite.OLD);
        add("memory", 8, "SinglePortRam, 16 words", () -> new SinglePortRam(ram));
        add("memory", 8, "TwoPortRam, 16 words", () -> new TwoPortRam(ram));
        add("memory", 8, "DualPortRam, 16 words", () -> new DualPortRam(ram));
        add("memory", 8, "EccRam, 16 words", () -> new EccRam(new EccRamParams(8, 16)));
        add("memory", 8, "BankedMemory, 2 ports, 4 banks of 4 words", () -> new BankedMemory(new BankedParams(2, 4, 4, 8)));
        add("memory", 8, "Rom, 256 squares", () -> new Rom(new RomParams(8, squares(), false)));
        add("memory", 8, "Cache, 4 lines of 4 words in 2 ways", () -> new Cache(new CacheParams(8, 1, 10, 4, 2, 2)));
        add("memory", 32, "Crc, Ethernet, 4 bytes a cycle", () -> new Crc(CrcParams.ethernet(4)));
    }

    private static List<BigInteger> squares() {
        return IntStream.range(0, 256).mapToObj(i -> BigInteger.valueOf(i * i & 255)).toList();
    }

    private void buses() {
        var bases = List.of(0L, 0x1000L);
        var sizes = List.of(0x1000L, 0x1000L);
        var widths = new Axi4WidthParams(16, 32, 2, 1, 2);
        add("bus", 32, "AxiLiteDecoder, 2 subordinates", () -> new AxiLiteDecoder(new AxiLiteDecoderParams(16, 32, bases, sizes)));
        add("bus", 32, "AxiLiteToApb", () -> new AxiLiteToApb(new ApbParams(ApbVersion.APB4, 16, 32)));
        add("bus", 32, "ApbDecoder, 2 peripherals", () -> new ApbDecoder(new ApbDecoderParams(ApbVersion.APB4, 16, 32, bases, sizes)));
        add("bus", 32, "WishboneDecoder, 2 slaves, pipelined",
                () -> new WishboneDecoder(new WishboneDecoderParams(WishboneMode.PIPELINED, 16, 32, 4, bases, sizes)));
        add("bus", 32, "AxiLiteTimer", () -> new AxiLiteTimer(new TimerParams(32)));
        add("bus", 32, "Axi4Decoder, 2 subordinates", () -> new Axi4Decoder(new Axi4DecoderParams(16, 32, 1, List.of(), bases, sizes, 2)));
        add("bus", 32, "Axi4Merge, 2 managers", () -> new Axi4Merge(new Axi4MergeParams(2, 16, 32, 1, List.of(), 2)));
        add("bus", 32, "Axi4Widener, to 64 bits", () -> new Axi4Widener(widths));
        add("bus", 32, "Axi4Narrower, from 64 bits", () -> new Axi4Narrower(widths));
        add("bus", 32, "AxiStreamSwitch, 2 by 2", () -> new AxiStreamSwitch(new AxiStreamSwitchParams(2, 2, 32, 0, 0)));
    }

    private void serialLines() {
        var uart = new UartParams(8, Parity.NONE, 1, 16, 4);
        add("serial", 8, "UartTransmitter", () -> new UartTransmitter(uart));
        add("serial", 8, "UartReceiver", () -> new UartReceiver(uart));
        add("serial", 8, "SpiMaster, 1 device", () -> new SpiMaster(new SpiMasterParams(8, 1, 8)));
        add("serial", 8, "SpiSlave", () -> new SpiSlave(new SpiSlaveParams(8)));
        add("serial", 8, "I2cMaster", () -> new I2cMaster(new I2cMasterParams(8)));
        add("serial", 8, "I2cSlave", () -> new I2cSlave(new I2cSlaveParams(0x50)));
        add("serial", 32, "JtagTap, 1 register", () -> new JtagTap(new JtagTapParams(5, 0x1000_0001L, 1, 32)));
    }
}
