package ingot.hdl;

import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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
                    || type.getName().startsWith("java.");
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
        return WALKER.walk(frames -> find(frames.iterator()));
    }

    private static Found find(Iterator<StackFrame> frames) {
        Site site = null;
        while (frames.hasNext()) {
            var frame = frames.next();
            var type = frame.getDeclaringClass();
            if (LANGUAGE.get(type)) {
                if (type == Elaboration.class) {
                    break;
                }
                continue;
            }
            if (site == null) {
                site = READERS.get(type).site(frame);
            } else if (site.returned()) {
                var caller = READERS.get(type).site(frame);
                site = new Site(site.source(), caller.name(), caller.returned());
            }
            if (isModuleConstructor(frame)) {
                return new Found(site, type);
            }
        }
        return new Found(site == null ? Site.UNKNOWN : site, null);
    }

    /** The classes of the module constructors that run, outermost first; a subclass comes before its superclass. */
    static List<Class<?>> constructors() {
        return WALKER.walk(frames -> {
            var found = new ArrayList<Class<?>>();
            for (var iterator = frames.iterator(); iterator.hasNext(); ) {
                var frame = iterator.next();
                if (frame.getDeclaringClass() == Elaboration.class) {
                    break;
                }
                if (isModuleConstructor(frame)) {
                    found.addFirst(frame.getDeclaringClass());
                }
            }
            return found;
        });
    }

    /** The call that made the module of class {@code type}, whose constructor is running: {@code new Pe(...)}. */
    static Site creation(Class<?> type) {
        return WALKER.walk(frames -> {
            var inside = false;
            Site site = null;
            for (var iterator = frames.iterator(); iterator.hasNext(); ) {
                var frame = iterator.next();
                var declaring = frame.getDeclaringClass();
                if (!inside) {
                    inside = declaring == type && isModuleConstructor(frame);
                } else if (site == null) {
                    if (declaring == type && isModuleConstructor(frame) || LANGUAGE.get(declaring)) {
                        if (declaring == Elaboration.class) {
                            break;
                        }
                        continue;
                    }
                    site = READERS.get(declaring).site(frame);
                } else if (site.returned() && !LANGUAGE.get(declaring)) {
                    var caller = READERS.get(declaring).site(frame);
                    site = new Site(site.source(), caller.name(), caller.returned());
                }
                if (site != null && !site.returned()) {
                    return site;
                }
            }
            return site == null ? Site.UNKNOWN : site;
        });
    }

    private static boolean isModuleConstructor(StackFrame frame) {
        var type = frame.getDeclaringClass();
        return type != Module.class && Module.class.isAssignableFrom(type) && frame.getMethodName().equals("<init>");
    }
}
