package org.communique.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the files of a seed against each other, by what is kept of them, and finds those in which something may be wrong: an id that is given
 * twice, one that stands nowhere, a circle, a fact that a rule looked up and that is not what it was. It says neither what is wrong nor where.
 */
final class Crossing {

    private final Gathering files;
    private final Known known;
    private final Set<String> suspects = new TreeSet<>();
    private final Map<String, String> fileOf = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Imprint> kept = new ArrayList<>();

    Crossing(Gathering files, Known known) {
        this.files = files;
        this.known = known;
        files.read().forEach(this::enter);
        files.read()
                .forEach(file -> file.refers().stream()
                        .filter(id -> !fileOf.containsKey(id))
                        .forEach(missing::add));
        Set<String> goneFiles = new HashSet<>(known.files());
        goneFiles.removeAll(files.kept().keySet());
        if (!files.read().isEmpty() || !goneFiles.isEmpty()) {
            compare(goneFiles);
        }
    }

    private void enter(Gist file) {
        if (!file.sound()) {
            suspects.add(file.name());
        }
        file.ids().forEach(id -> {
            String first = fileOf.putIfAbsent(id, file.name());
            if (first != null) {
                suspects.addAll(List.of(first, file.name()));
            }
        });
    }

    private void compare(Set<String> goneFiles) {
        Set<String> before = new HashSet<>();
        known.each(goneFiles, imprint -> {
            Lines.each(imprint.records(), before::add);
            imprint.eachRecord(gone::add);
            imprint.eachId(ended::add);
        });
        ended.removeAll(fileOf.keySet());
        if (!files.kept().isEmpty()) {
            files.read().stream()
                    .flatMap(file -> file.entries().stream())
                    .filter(entry -> !before.remove(Imprint.line(entry)))
                    .forEach(entry -> changed.add(entry.record().id()));
            before.forEach(line -> changed.add(Imprint.id(line)));
        }
        files.read().forEach(file -> steps.addAll(file.steps()));
        known.each(files.kept().keySet(), imprint -> hold(imprint, files.kept().get(imprint.file())));
        conclude();
    }

    private void hold(Imprint imprint, String name) {
        imprint.eachId(id -> {
            String other = fileOf.get(id);
            if (other != null) {
                suspects.addAll(List.of(other, name));
            }
            missing.remove(id);
        });
        if (!ended.isEmpty()) {
            imprint.eachReferred(id -> suspectIf(ended.contains(id), name));
        }
        if (!changed.isEmpty()) {
            imprint.eachLookedUp(id -> suspectIf(changed.contains(id), name));
        }
        imprint.eachStep(name, steps::add);
        kept.add(imprint.alone());
    }

    /** Of a kind that has a file which could not be read, nobody can tell what is missing. */
    private void conclude() {
        missing.addAll(ended);
        files.read().stream()
                .map(Gist::unread)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(unread -> missing.removeIf(unread::holds));
        files.read().forEach(file -> suspectIf(file.refers().stream().anyMatch(missing::contains), file.name()));
        Circles.of(steps).forEach(circles -> suspects.addAll(circles.files()));
    }

    private void suspectIf(boolean wrong, String name) {
        if (wrong) {
            suspects.add(name);
        }
    }

    /** The names of the files that must be looked at more closely, in their order. */
    Set<String> suspects() {
        return suspects;
    }

    /** The ids that are named, or were there, and stand in no file. */
    Set<String> missing() {
        return missing;
    }

    /** The ids of the published facts whose files are not there any more. */
    Set<String> gone() {
        return gone;
    }

    /** The imprints of the files that were not read, but for what leads to others. */
    List<Imprint> kept() {
        return kept;
    }

    /** Whether the id may be one of a fact in a file that was not read. */
    boolean mayBeKept(String id) {
        return !fileOf.containsKey(id) && !ended.contains(id);
    }

    /** All ids that stand in some file. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>(fileOf.keySet());
        known.each(files.kept().keySet(), imprint -> imprint.eachId(ids::add));
        return ids;
    }
}
