package org.inkwell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.roll.RollException;

/** The rolls of one call, each read once. */
final class Rolls {

    private final Map<Path, Roll> known = new HashMap<>();

    Roll of(Path file) throws BadUsageException {
        var roll = known.get(file);
        if (roll == null) {
            roll = read(file);
            known.put(file, roll);
        }
        return roll;
    }

    static Roll read(Path file) throws BadUsageException {
        try {
            return Roll.read(Files.readAllBytes(file));
        } catch (RollException e) {
            throw new BadUsageException("the roll cannot be used: " + e.getMessage());
        } catch (IOException e) {
            throw new BadUsageException("the roll cannot be read");
        }
    }
}
