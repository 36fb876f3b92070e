package ingot.hdl;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;

/** Walks the stack from a call of the language to the designer's code, and on to the module under construction. */
final class CallSites {
    /** What one walk finds. */
    record Found(Site site, Class<?> module) {}

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private static final ClassValue<Boolean> LANGUAGE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.getPackageName().equals(Module.class.getPackageName())
                    && type.getProtectionDomain().getCodeSource() == Module.class.getProtectionDomain().getCodeSource()
                    || type.getName().startsWith("java.") || type.getName().startsWith("jdk.");
        }
    };

    private static final ClassValue<SiteReader> READERS = new ClassValue<>() {
        @Override
        protected SiteReader computeValue(Class<?> type) {
            return new SiteReader(type);
        }
    };

    private CallSites() {}

    /** The designer's call, and the class of the innermost module whose constructor runs ({@code null}: none). */
    static Found find() {
        var search = new Search();
        WALKER.walk(frames -> frames.anyMatch(search::ends));
        return new Found(search.site == null ? Site.UNKNOWN : search.site, search.module);
    }

    /** Looks at frames from the innermost one until it knows enough. */
    private static final class Search {
        private Site site;
        private Class<?> module;

        boolean ends(StackFrame frame) {
            var type = frame.getDeclaringClass();
            if (LANGUAGE.get(type)) {
                return type == Elaboration.class;
            }
            if (site == null) {
                site = READERS.get(type).site(frame);
            } else if (site.returned()) {
                var caller = READERS.get(type).site(frame);
                site = new Site(site.source(), caller.name(), caller.returned(), caller.element());
            }
            if (isModuleConstructor(frame)) {
                module = type;
            }
            return module != null;
        }
    }

    /** How many modules are under construction: their constructors run, and are past their call of {@code super(…)}. */
    static int depth() {
        return WALKER.walk(frames -> (int) frames.takeWhile(frame -> frame.getDeclaringClass() != Elaboration.class)
                .filter(CallSites::isModuleConstructor)
                .filter(frame -> !READERS.get(frame.getDeclaringClass()).delegates(frame)).count());
    }

    /** The call that made the module of class {@code type}, whose constructor has just begun: {@code new Pe(...)}. */
    static Site creation(Class<?> type) {
        return WALKER.walk(frames -> creation(type, frames.iterator()));
    }

    private static Site creation(Class<?> type, Iterator<StackFrame> frames) {
        Site site = null;
        var inside = false;
        while (frames.hasNext()) {
            var frame = frames.next();
            var declaring = frame.getDeclaringClass();
            if (declaring == Elaboration.class) {
                break;
            }
            if (!inside) {
                inside = declaring == type && isModuleConstructor(frame);
                continue;
            }
            if (LANGUAGE.get(declaring) || site == null && isDelegation(type, frame)) {
                continue;
            }
            var call = READERS.get(declaring).site(frame);
            site = site == null ? call : new Site(site.source(), call.name(), call.returned(), call.element());
            if (!site.returned()) {
                break;
            }
        }
        return site == null ? Site.UNKNOWN : site;
    }

    private static boolean isDelegation(Class<?> type, StackFrame frame) {
        return frame.getDeclaringClass() == type && isModuleConstructor(frame) && READERS.get(type).delegates(frame);
    }

    private static boolean isModuleConstructor(StackFrame frame) {
        var type = frame.getDeclaringClass();
        return type != Module.class && frame.getMethodName().equals("<init>") && Module.class.isAssignableFrom(type);
    }
}
