package ingot.sim.verilator;

import ingot.sim.SimulationException;
import ingot.sim.UserCache;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Folders of finished work, each named by the hash of what went into it. A folder is made beside its place and renamed when it is
 * whole, so a killed build leaves nothing that looks finished, and processes may share the cache. The draft of a build that failed
 * stays for a day, for its logs.
 */
final class LibraryCache {
    /** Who makes a folder holds its lock. */
    private static final Map<Path, ReentrantLock> MAKING = new ConcurrentHashMap<>();

    private final Path root;

    LibraryCache(Path root) {
        this.root = root;
    }

    /** {@code INGOT_CACHE} or the user's cache folder. */
    static LibraryCache ofUser() {
        return new LibraryCache(UserCache.folder("verilator"));
    }

    /** What makes a folder: fills the one it is given. */
    interface Maker {
        void make(Path folder) throws IOException;
    }

    /**
     * The folder for {@code inputs}, made first if it is not there. Threads that want the same wait for the first of them; different
     * folders are made at the same time.
     */
    Path folder(List<String> inputs, Maker maker) {
        var place = root.resolve(UserCache.key(inputs));
        if (Files.isDirectory(place)) {
            return place;
        }
        var lock = MAKING.computeIfAbsent(place, _ -> new ReentrantLock());
        lock.lock();
        try {
            return Files.isDirectory(place) ? place : make(place, maker);
        } finally {
            lock.unlock();
        }
    }

    private Path make(Path place, Maker maker) {
        try {
            Files.createDirectories(root);
            deleteOldDrafts();
            var draft = Files.createTempDirectory(root, ".draft-");
            maker.make(draft);
            publish(draft, place);
            delete(draft);
            return place;
        } catch (IOException e) {
            throw new SimulationException("cannot write the simulator cache " + root + ": " + e
                    + "; free some space there or set INGOT_CACHE to another folder", e);
        }
    }

    /** Another process may have been faster: its folder is as good. */
    private static void publish(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(place)) {
                throw e;
            }
        }
    }

    private void deleteOldDrafts() throws IOException {
        try (var folders = Files.newDirectoryStream(root, ".draft-*")) {
            for (var folder : folders) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(Duration.ofDays(1)))) {
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
