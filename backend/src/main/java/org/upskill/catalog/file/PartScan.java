package org.upskill.catalog.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through the XML of a workbook for what makes the spreadsheet library run out of memory or time: it keeps every shared
 * string, the text of a cell, and a place for each column up to the last one of a row, and compares each cell with each array
 * formula. The parser is the library's own, set the same way: no DTD, no entities from outside.
 */
final class PartScan {

    /** The elements whose text is kept whole, whatever lies between. */
    private static final Set<String> KEPT_WHOLE = Set.of("si", "is", "v", "f", "t");
    private static final int ARRAY_FORMULAS = 1_000;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int BYTES_A_STRING = 56;
    private static final int BYTES_A_CHARACTER = 2;

    private final XMLInputFactory factory = new InputFactoryImpl();
    private final FileLimits limits;
    private long stringsBytes;
    private int arrayFormulas;

    PartScan(FileLimits limits) {
        this.limits = limits;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** Reads as far as the part is XML; what is broken or something else is for the reader to object to, if it needs it. */
    void part(InputStream in) {
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            String kept = null;
            int depth = 0;
            long cell = 0;
            long row = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw UnreadableFile.unsafeWorkbook("declares entities of its own");
                    case XMLStreamConstants.START_ELEMENT -> {
                        String name = xml.getLocalName();
                        if (kept == null && KEPT_WHOLE.contains(name)) {
                            kept = name;
                            depth = 0;
                            cell = 0;
                        }
                        depth += name.equals(kept) ? 1 : 0;
                        row = name.equals("row") ? 0 : row;
                        look(xml, name);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth -= xml.getLocalName().equals(kept) ? 1 : 0;
                        if (kept != null && depth == 0) {
                            requireShort(kept, cell);
                            kept = null;
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        int length = kept == null ? 0 : xml.getTextLength();
                        cell += length;
                        row += "si".equals(kept) ? 0 : length;
                        stringsBytes += "si".equals(kept) ? (long) length * BYTES_A_CHARACTER : 0;
                        requireBounded(cell, row);
                    }
                    default -> { }
                }
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            return;
        }
    }

    private void look(XMLStreamReader xml, String name) {
        switch (name) {
            case "si" -> {
                stringsBytes += BYTES_A_STRING;
                requireBounded(0, 0);
            }
            case "c" -> requireColumn(xml.getAttributeValue(null, "r"));
            case "f" -> {
                if ("array".equals(xml.getAttributeValue(null, "t")) && ++arrayFormulas > ARRAY_FORMULAS) {
                    throw UnreadableFile.overInflated("has more than %,d array formulas".formatted(ARRAY_FORMULAS));
                }
            }
            default -> { }
        }
    }

    /** {@code XFD7} is the last column there is; the letters of a longer address would be taken for a place in memory. */
    private void requireColumn(String address) {
        int column = 0;
        for (int i = 0; address != null && i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column > limits.columns()) {
                throw UnreadableFile.tooManyColumns(limits.columns());
            }
        }
    }

    private static void requireShort(String element, long length) {
        if (element.equals("f") && length > LONGEST_FORMULA) {
            throw UnreadableFile.unsafeWorkbook("has a formula longer than %,d characters".formatted(LONGEST_FORMULA));
        }
    }

    private void requireBounded(long cell, long row) {
        if (cell > limits.cellChars()) {
            throw UnreadableFile.overInflated("has a cell longer than %,d characters".formatted(limits.cellChars()));
        }
        if (row > limits.rowChars()) {
            throw UnreadableFile.overInflated("has a row longer than %,d characters".formatted(limits.rowChars()));
        }
        if (stringsBytes > limits.stringsBytes()) {
            throw UnreadableFile.overInflated("holds too much text to be read as XLSX");
        }
    }
}
