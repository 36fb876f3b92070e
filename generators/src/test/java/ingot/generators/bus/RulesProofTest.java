package ingot.generators.bus;

import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;

/**
 * Blocks between buses keep the rules of every bus that they stand at, for all that the others may do who keep theirs: no answer without a request, none twice, none too
 * many under way, nothing taken back. For all time; AXI4 with one identifier, of which {@link Axi4IdsProofTest} has several.
 */
class RulesProofTest {
    @Device(params = "apbDecoders")
    static ApbDecoder apbDecoder(ApbDecoderParams params) {
        return new ApbDecoder(params);
    }

    static List<ApbDecoderParams> apbDecoders() {
        return Arrays.stream(ApbVersion.values()).map(version -> new ApbDecoderParams(version, 4, 8, List.of(0L, 8L), List.of(4L, 8L))).toList();
    }

    @Device(params = "wishboneDecoders")
    static WishboneDecoder wishboneDecoder(WishboneDecoderParams params) {
        return new WishboneDecoder(params);
    }

    static List<WishboneDecoderParams> wishboneDecoders() {
        return Arrays.stream(WishboneMode.values()).map(mode -> new WishboneDecoderParams(mode, 3, 8, 2, List.of(0L, 4L), List.of(2L, 4L))).toList();
    }

    @Device
    static AxiLiteDecoder decoder() {
        return new AxiLiteDecoder(new AxiLiteDecoderParams(4, 32, List.of(0L, 8L), List.of(4L, 8L)));
    }

    @Device(params = "versions")
    static AxiLiteToApb apb(ApbParams params) {
        return new AxiLiteToApb(params);
    }

    static List<ApbParams> versions() {
        return Arrays.stream(ApbVersion.values()).map(version -> new ApbParams(version, 4, 32)).toList();
    }

    @Device(params = "modes")
    static AxiLiteToWishbone wishbone(AxiLiteToWishboneParams params) {
        return new AxiLiteToWishbone(params);
    }

    static List<AxiLiteToWishboneParams> modes() {
        return Arrays.stream(WishboneMode.values()).map(mode -> new AxiLiteToWishboneParams(mode, 4, 32)).toList();
    }

    @Device
    static AxiStreamSwitch streamSwitch() {
        return new AxiStreamSwitch(new AxiStreamSwitchParams(2, 3, 8, 0, 0));
    }

    @Device
    static AxiStreamWidener widener() {
        return new AxiStreamWidener(new AxiStreamWidthParams(8, 3, 1, 0));
    }

    @Device
    static AxiStreamNarrower narrower() {
        return new AxiStreamNarrower(new AxiStreamWidthParams(8, 3, 1, 0));
    }

    @Device
    static AxiLiteTimer timer() {
        return new AxiLiteTimer(new TimerParams(2));
    }

    @Device
    static Axi4ErrorResponder errors() {
        return new Axi4ErrorResponder(new Axi4Params(4, 8, 1));
    }

    @Device
    static Axi4Memory memory() {
        return new Axi4Memory(new Axi4MemoryParams(2, 8, 0));
    }

    @Device
    static Axi4Decoder axiDecoder() {
        return new Axi4Decoder(new Axi4DecoderParams(4, 8, 0, List.of(), List.of(0L, 8L), List.of(8L, 4L), 2));
    }

    @Device
    static Axi4Merge axiMerge() {
        return new Axi4Merge(new Axi4MergeParams(2, 4, 8, 0, List.of(), 2));
    }

    @Device
    static Axi4Widener axiWidener() {
        return new Axi4Widener(new Axi4WidthParams(4, 8, 2, 0, 2));
    }

    @Device
    static Axi4Narrower axiNarrower() {
        return new Axi4Narrower(new Axi4WidthParams(4, 8, 2, 0, 2));
    }

    @Formal(prove = 2, seconds = 900)
    @Tag("full")
    void axiWidener(Proof<Axi4Widener> proof) {}

    @Formal(prove = 2, seconds = 300)
    void axiNarrower(Proof<Axi4Narrower> proof) {}

    @Formal(prove = 2, seconds = 900)
    @Tag("full")
    void axiDecoder(Proof<Axi4Decoder> proof) {}

    @Formal(prove = 3)
    void decoderOfAxiLite(Proof<AxiLiteDecoder> proof) {}

    @Formal(prove = 3)
    void decoderOfApb(Proof<ApbDecoder> proof) {}

    @Formal(prove = 3)
    void decoderOfWishbone(Proof<WishboneDecoder> proof) {}

    @Formal(prove = 3)
    void bridgeToApb(Proof<AxiLiteToApb> proof) {}

    @Formal(prove = 3)
    void bridgeToWishbone(Proof<AxiLiteToWishbone> proof) {}

    @Formal(prove = 3)
    void streamSwitch(Proof<AxiStreamSwitch> proof) {}

    @Formal(prove = 3)
    void streamWidener(Proof<AxiStreamWidener> proof) {}

    @Formal(prove = 3)
    void streamNarrower(Proof<AxiStreamNarrower> proof) {}

    @Formal(prove = 3)
    void timerOfAxiLite(Proof<AxiLiteTimer> proof) {}

    @Formal(prove = 3)
    void axiErrors(Proof<Axi4ErrorResponder> proof) {}

    @Formal(prove = 2, seconds = 900)
    @Tag("full")
    void axiMerge(Proof<Axi4Merge> proof) {}

    @Formal(prove = 2)
    void axiMemory(Proof<Axi4Memory> proof) {}
}
