package ingot.cli;

import ingot.flow.layout.LayoutEngine;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The layout engines of this build. */
final class Engines {
    private static final String OPENROAD = "openroad";
    private static final String EMBEDDED = "embedded";

    private Engines() {}

    /** The engine called {@code wanted}; unless one is wanted, OpenROAD where it is installed, else the embedded one. */
    static LayoutEngine choose(Optional<String> wanted) {
        var engines = ServiceLoader.load(LayoutEngine.class).stream().map(ServiceLoader.Provider::get).toList();
        if (wanted.isPresent()) {
            return named(wanted.get(), engines).orElseThrow(() -> new UserException("there is no layout engine `%s`; there is %s".formatted(
                    wanted.get(), engines.stream().map(LayoutEngine::name).sorted().collect(Collectors.joining(" and ")))));
        }
        var openroad = named(OPENROAD, engines).filter(engine -> ToolFinder.system().unavailable(KnownTools.OPENROAD).isEmpty());
        return openroad.or(() -> named(EMBEDDED, engines)).orElseThrow(() -> new UserException("this build of Ingot has no layout engine"));
    }

    private static Optional<LayoutEngine> named(String name, List<LayoutEngine> engines) {
        return engines.stream().filter(engine -> engine.name().equals(name)).findFirst();
    }
}
