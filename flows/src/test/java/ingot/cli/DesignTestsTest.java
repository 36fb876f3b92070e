package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.flow.CatalogueDesigns;
import ingot.flow.build.ChosenDesign;
import ingot.hdl.DesignEntry;
import ingot.systolic.Dataflow;
import ingot.systolic.SystolicArray;
import ingot.systolic.SystolicParams;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DesignTestsTest {
    private static final Path HOME = Path.of("..");

    @ParameterizedTest
    @MethodSource(CatalogueDesigns.ALL)
    void everyDesignOfTheCatalogueHasTests(DesignEntry<?> entry) throws IOException {
        DesignTests.of(chosen(entry), HOME);
    }

    @Test
    void theTestsAreThoseOfTheClassThatTheParametersChoose() throws IOException {
        var entry = new DesignEntry<>("systolic", "", SystolicParams.class,
                SystolicParams.int8(2, 2, Dataflow.OUTPUT_STATIONARY), SystolicArray::of);
        assertEquals("ingot.systolic.OutputStationaryArrayTest", DesignTests.of(chosen(entry), HOME).className());
    }

    private static <P extends Record> ChosenDesign<P> chosen(DesignEntry<P> entry) {
        return new ChosenDesign<>(entry, entry.defaults());
    }
}
