package ingot.flow.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Nobody is faster than first principles allow, and good software on one chip comes to a good part of it. */
class PublishedDecodingTest {
    @Test
    void measuredRatesAreBelowTheBound() throws IOException {
        for (var one : StudyData.decoding()) {
            double part = one.tokensPerSecond() / DecodeReport.bound(one);
            assertTrue(part < 1, () -> one + " reaches " + part);
            assertTrue(one.chips() > 1 || part > 0.35, () -> one + " reaches " + part);
        }
    }

    /** The bandwidth that gpt-fast prints for its 16-bit run is tokens per second times what this model reads for each of them. */
    @Test
    void aTokenReadsWhatOthersCount() throws IOException {
        var one = StudyData.decoding().getFirst();
        assertEquals(16, one.weightBits());
        double bytes = 2.0 * StudyFiles.decoder(one.model()).weightsOfStep();
        assertEquals(1397.31e9, bytes * one.tokensPerSecond(), 0.01 * 1397.31e9);
    }

    @Test
    void everyChipHasASource() {
        StudyData.chips().forEach(chip -> assertTrue(chip.source().length() > 10 && chip.year() > 2010, chip::toString));
    }
}
