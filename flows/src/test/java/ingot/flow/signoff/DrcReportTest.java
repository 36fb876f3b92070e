package ingot.flow.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.report.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrcReportTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="utf-8"?>
            <report-database>
             <description>deck</description>
             <categories>
              <category><name>m1.1</name><description>m1.1 : min. m1 width : 0.14um</description><categories></categories></category>
              <category><name>m1.2</name><description>m1.2 : min. m1 spacing : 0.14um</description><categories></categories></category>
             </categories>
             <cells><cell><name>top</name><variant/></cell></cells>
             <items>
            """;

    @TempDir
    Path folder;

    private Path report(String items) throws IOException {
        return Files.writeString(folder.resolve("drc.lyrdb"), HEAD + items + "</items></report-database>");
    }

    private static String item(String rule, String value) {
        return "<item><tags/><category>'%s'</category><cell>top</cell><values><value>%s</value></values></item>".formatted(rule, value);
    }

    @Test
    void cleanReportCountsItsRules() throws IOException {
        var report = DrcReport.read(report(""));
        assertEquals(2, report.rules());
        assertEquals(0, Check.Finding.total(report.findings()));
    }

    @Test
    void violationsAreGroupedByRuleWithMeaningAndPlace() throws IOException {
        var report = DrcReport.read(report(item("m1.2", "edge-pair: (1.5,2;1.5,3)|(1.6,2;1.6,3)") + item("m1.2", "polygon: (7,8;9,8;9,9)")
                + item("m1.1", "edge-pair: (-3.25,4;5,6)|(1,1;2,2)")));
        assertEquals(3, Check.Finding.total(report.findings()));
        var spacing = report.findings().getFirst();
        assertEquals("m1.2", spacing.rule());
        assertEquals("m1.2 : min. m1 spacing : 0.14um", spacing.meaning());
        assertEquals(2, spacing.count());
        assertEquals("x 1.5 um, y 2 um", spacing.place());
        assertEquals("x -3.25 um, y 4 um", report.findings().get(1).place());
    }

    @Test
    void missingReportIsNotAZero() {
        assertThrows(IOException.class, () -> DrcReport.read(folder.resolve("none.lyrdb")));
    }

    @Test
    void cutOffReportIsNotAZero() throws IOException {
        var file = Files.writeString(folder.resolve("cut.lyrdb"), HEAD);
        var e = assertThrows(IOException.class, () -> DrcReport.read(file));
        assertTrue(e.getMessage().contains("cut off"), e.getMessage());
    }
}
