package ingot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML files in which Maven Surefire writes down every test. */
final class SurefireReports {
    private SurefireReports() {}

    /** Removes the reports of an earlier run from every module under {@code home}. */
    static void clear(Path home) throws IOException {
        for (var file : files(home)) {
            Files.delete(file);
        }
    }

    /** Counts the tests of every module under {@code home}. */
    static TestTally read(Path home) throws IOException {
        var tally = new TestTally();
        for (var file : files(home)) {
            try {
                readFile(file, tally);
            } catch (XMLStreamException e) {
                tally.fail(file.getFileName().toString(), "the report is cut off: the test process died");
            }
        }
        return tally;
    }

    private static List<Path> files(Path home) throws IOException {
        try (var modules = Files.list(home)) {
            var folders = modules.map(module -> module.resolve("target/surefire-reports")).filter(Files::isDirectory).sorted().toList();
            var files = new ArrayList<Path>();
            for (var folder : folders) {
                try (var reports = Files.list(folder)) {
                    reports.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).sorted().forEach(files::add);
                }
            }
            return files;
        }
    }

    private static void readFile(Path file, TestTally tally) throws IOException, XMLStreamException {
        try (var stream = Files.newInputStream(file)) {
            var xml = XMLInputFactory.newFactory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("testcase")) {
                    readCase(xml, tally);
                }
            }
        }
    }

    private static void readCase(XMLStreamReader xml, TestTally tally) throws XMLStreamException {
        var className = xml.getAttributeValue(null, "classname");
        var name = className.substring(className.lastIndexOf('.') + 1) + "." + xml.getAttributeValue(null, "name");
        var outcome = "";
        var message = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("testcase")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && List.of("failure", "error", "skipped").contains(xml.getLocalName())) {
                outcome = xml.getLocalName();
                message = firstLine(xml.getAttributeValue(null, "message"));
            }
        }
        switch (outcome) {
            case "" -> tally.pass();
            case "skipped" -> tally.skip(name, message.replace("Assumption failed: ", ""));
            default -> tally.fail(name, message);
        }
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }
}
