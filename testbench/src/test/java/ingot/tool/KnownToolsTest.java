package ingot.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class KnownToolsTest {
    @Test
    void everyToolSaysWhatItGivesAndHowToGetIt() {
        for (var tool : KnownTools.all()) {
            assertFalse(tool.gives().isBlank(), tool.name());
            assertFalse(tool.howToGet().isBlank(), tool.name());
            assertEquals(tool, KnownTools.named(tool.name()).orElseThrow());
        }
    }

    @Test
    void overridesDiffer() {
        var seen = new HashSet<String>();
        KnownTools.all().forEach(tool -> assertTrue(seen.add(tool.override()), tool.override()));
    }

    @Test
    void toolsOfThisMachineAreUsableOrSayWhyNot() {
        for (var tool : KnownTools.all()) {
            var reason = ToolFinder.system().unavailable(tool);
            reason.ifPresent(text -> assertTrue(text.contains(tool.name()), text));
        }
    }
}
