package org.upskill.catalog;

import jakarta.persistence.Converter;
import org.upskill.catalog.file.FileFormat;
import org.upskill.shared.persistence.KebabColumn;

@Converter(autoApply = true)
class ReadFormatColumn extends KebabColumn<FileFormat> {
    ReadFormatColumn() {
        super(FileFormat.class);
    }
}
