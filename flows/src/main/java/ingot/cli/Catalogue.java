package ingot.cli;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Every design that the command line can build. */
record Catalogue(List<DesignEntry<?>> designs) {
    /** The designs of all providers. */
    static Catalogue load() {
        return new Catalogue(ServiceLoader.load(DesignProvider.class).stream()
                .flatMap(provider -> provider.get().designs().stream())
                .toList());
    }

    /** The design called {@code name}; an unknown name is answered with the nearest ones. */
    DesignEntry<?> find(String name) {
        return designs.stream().filter(entry -> entry.name().equals(name)).findFirst()
                .orElseThrow(() -> new UserException("there is no design `%s`; %s".formatted(name, suggestion(name))));
    }

    private String suggestion(String name) {
        var near = designs.stream().map(DesignEntry::name)
                .filter(known -> known.contains(name) || name.contains(known) || EditDistance.between(known, name) <= 1 + name.length() / 3)
                .sorted(Comparator.comparingInt(known -> EditDistance.between(known, name)))
                .limit(3)
                .collect(Collectors.joining(" or "));
        return near.isEmpty() ? "ingot list shows all" : "did you mean %s? ingot list shows all".formatted(near);
    }
}
