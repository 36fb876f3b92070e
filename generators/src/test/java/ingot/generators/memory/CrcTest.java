package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The check values that the catalogues give for the text 123456789, by one, four and nine bytes per cycle. */
class CrcTest {
    /** {@code width polynomial init reflectIn reflectOut xorOut check}, as in Greg Cook's catalogue of parametrised CRC algorithms. */
    private static final String CATALOGUE = """
            CRC-5/USB            5 05 1f t t 1f 19
            CRC-7/MMC            7 09 00 f f 00 75
            CRC-8/SMBUS          8 07 00 f f 00 f4
            CRC-8/MAXIM-DOW      8 31 00 t t 00 a1
            CRC-8/ROHC           8 07 ff t t 00 d0
            CRC-8/AUTOSAR        8 2f ff f f ff df
            CRC-12/UMTS         12 80f 000 f t 000 daf
            CRC-15/CAN          15 4599 0000 f f 0000 059e
            CRC-16/ARC          16 8005 0000 t t 0000 bb3d
            CRC-16/IBM-3740     16 1021 ffff f f 0000 29b1
            CRC-16/XMODEM       16 1021 0000 f f 0000 31c3
            CRC-16/KERMIT       16 1021 0000 t t 0000 2189
            CRC-16/MODBUS       16 8005 ffff t t 0000 4b37
            CRC-16/USB          16 8005 ffff t t ffff b4c8
            CRC-16/IBM-SDLC     16 1021 ffff t t ffff 906e
            CRC-16/GENIBUS      16 1021 ffff f f ffff d64e
            CRC-16/DNP          16 3d65 0000 t t ffff ea82
            CRC-24/OPENPGP      24 864cfb b704ce f f 000000 21cf02
            CRC-32/ISO-HDLC     32 04c11db7 ffffffff t t ffffffff cbf43926
            CRC-32/BZIP2        32 04c11db7 ffffffff f f ffffffff fc891918
            CRC-32/ISCSI        32 1edc6f41 ffffffff t t ffffffff e3069283
            CRC-32/MPEG-2       32 04c11db7 ffffffff f f 00000000 0376e6e7
            CRC-32/CKSUM        32 04c11db7 00000000 f f ffffffff 765e7680
            CRC-32/JAMCRC       32 04c11db7 ffffffff t t 00000000 340bc6d9
            CRC-32/AIXM         32 814141ab 00000000 f f 00000000 3010bf7f
            CRC-64/ECMA-182     64 42f0e1eba9ea3693 0 f f 0 6c40df5f0b497347
            CRC-64/XZ           64 42f0e1eba9ea3693 ffffffffffffffff t t ffffffffffffffff 995dc9bbdf1939fa
            CRC-64/GO-ISO       64 1b ffffffffffffffff t t ffffffffffffffff b90956c775a41001
            CRC-64/WE           64 42f0e1eba9ea3693 ffffffffffffffff f f ffffffffffffffff 62ec59e3f1a4f00a
            CRC-82/DARC         82 308c0111011401440411 0 t t 0 9ea83f625023801fd612
            """;

    private static final Map<CrcParams, BigInteger> CHECKS = CATALOGUE.lines().map(line -> line.split("\\s+"))
            .collect(Collectors.toMap(words -> params(words, 1), words -> hex(words[7])));

    private static BigInteger hex(String text) {
        return new BigInteger(text, 16);
    }

    private static CrcParams params(String[] words, int lanes) {
        return new CrcParams(Integer.parseInt(words[1]), hex(words[2]), hex(words[3]), words[4].equals("t"), words[5].equals("t"), hex(words[6]),
                8, lanes);
    }

    private static CrcParams lanes(CrcParams p, int lanes) {
        return new CrcParams(p.width(), p.polynomial(), p.init(), p.reflectIn(), p.reflectOut(), p.xorOut(), 8, lanes);
    }

    @Device(params = "checks")
    static Crc device(CrcParams params) {
        return new Crc(params);
    }

    static List<CrcParams> checks() {
        var all = new TreeMap<String, CrcParams>();
        CHECKS.keySet().forEach(params -> all.put(params.toString(), params));
        CHECKS.keySet().stream().filter(params -> params.width() == 16).forEach(params -> all.put("by 4 " + params, lanes(params, 4)));
        all.put("by 9", lanes(CrcParams.ethernet(1), 9));
        return List.copyOf(all.values());
    }

    @HardwareTest(engines = JVM)
    void knownChecksComeOut(Dut<Crc> dut) {
        var top = dut.top();
        int lanes = top.params().lanes();
        var text = "123456789".getBytes(US_ASCII);
        for (int at = 0; at < text.length; at += lanes) {
            int count = Math.min(lanes, text.length - at);
            var data = BigInteger.ZERO;
            for (int i = 0; i < count; i++) {
                data = data.or(BigInteger.valueOf(text[at + i]).shiftLeft(8 * i));
            }
            dut.poke(top.valid, true);
            dut.poke(top.first, at == 0);
            dut.poke(top.data, data);
            if (lanes > 1) {
                dut.poke(top.count, count);
            }
            dut.step();
            dut.poke(top.valid, false);
            dut.poke(top.first, false);
            dut.step();
        }
        assertEquals(CHECKS.get(lanes(top.params(), 1)), dut.peekBig(top.crc));
    }
}
