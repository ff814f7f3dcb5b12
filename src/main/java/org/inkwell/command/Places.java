package org.inkwell.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the results of one call go: files of one name do not write over one another. */
final class Places {

    private final Path directory;
    private final Set<String> taken = new HashSet<>();

    Places(Path directory) {
        this.directory = directory;
    }

    /** A place for the next file: its own name, or with a number where that is taken. */
    Place next(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var ending = dot > 0 ? name.substring(dot) : "";
        var free = stem;
        for (var number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = stem + "-" + number;
        }
        return new Place(directory, free, ending);
    }

    /**
     * What comes of one file: it, inked, with its evidence, or the reason why there is none.
     *
     * @param ending of the name that it came with
     */
    record Place(Path directory, String stem, String ending) {

        Path png() {
            return directory.resolve(stem + ".png");
        }

        /** A file that stays of its kind. */
        Path same() {
            return directory.resolve(stem + ending);
        }

        /** A file that Outlook saved stays a mail, but not one of Outlook's. */
        Path as(String made) {
            return ending.equalsIgnoreCase(".msg") ? directory.resolve(stem + "." + made) : same();
        }

        /** Beside JSON its evidence needs a name of its own. */
        Path json() {
            var own = ending.equalsIgnoreCase(".json") ? ".evidence.json" : ".json";
            return directory.resolve(stem + own);
        }

        Path held() {
            return directory.resolve(stem + ending + ".held");
        }

        List<Path> all() {
            return List.of(png(), same(), as("eml"), json(), held());
        }
    }
}
