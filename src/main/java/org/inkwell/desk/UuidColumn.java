package org.inkwell.desk;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Every id that may be missing, as the driver gives and takes it: EclipseLink 4.0.7's own converter
 * fails on a null in a row.
 */
@Converter(autoApply = true)
public final class UuidColumn implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
        return column == null ? null : UUID.fromString(column.toString());
    }
}
