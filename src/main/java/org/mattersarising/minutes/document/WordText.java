package org.mattersarising.minutes.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A Word file to lines: list numbers counted as Word counts them, rows of tables, headings, text boxes behind the
 * paragraph they hang on, footnotes at the end. Tracked deletions, text struck through, hidden text, comments, running
 * headers and footers are not the board's words and stay out.
 */
final class WordText {

    private WordText() {}

    static String of(byte[] bytes, Limits limits) throws UnreadableDocument {
        try {
            Map<String, byte[]> parts = WordPackage.parts(bytes, limits);
            WordStyles styles = new WordStyles();
            WordNumbering numbering = new WordNumbering(styles);
            each(parts.get(WordPackage.STYLES), styles);
            each(parts.get(WordPackage.NUMBERING), numbering);
            LineWriter out = new LineWriter(limits.characters());
            each(parts.get(WordPackage.BODY), new WordBody(styles, numbering, out, false));
            each(parts.get(WordPackage.FOOTNOTES), new WordBody(styles, numbering, out, true));
            each(parts.get(WordPackage.ENDNOTES), new WordBody(styles, numbering, out, true));
            return out.text();
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableDocument(
                    "The Word file is damaged; open it, save it again as .docx and try the new file.", e);
        }
    }

    /** Looks at one part of the file, from its first element to its last. */
    interface PartReader {
        void start(XMLStreamReader xml, String name) throws XMLStreamException;

        void end(String name);

        default void text(String text) {}

        /** Whether enough was read. */
        default boolean isDone() {
            return false;
        }
    }

    private static void each(byte[] part, PartReader reader) throws XMLStreamException, UnreadableDocument {
        if (part == null) {
            return;
        }
        XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
        try {
            while (xml.hasNext() && !reader.isDone()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
                    throw new UnreadableDocument("The Word file holds declarations that no Word file needs; "
                            + "open it, save it again as .docx and try the new file.");
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    reader.start(xml, name(xml));
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    reader.end(name(xml));
                } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                    reader.text(xml.getText());
                }
            }
        } finally {
            xml.close();
        }
    }

    /** The name of an element of Word's own, or one that means nothing here: drawings and formulas have a "t" as well. */
    private static String name(XMLStreamReader xml) {
        String space = xml.getNamespaceURI();
        if (space == null) {
            return "";
        }
        if (space.contains("wordprocessingml") && space.endsWith("main")) {
            return xml.getLocalName();
        }
        return xml.getLocalName().equals("Fallback") ? "Fallback" : "";
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        return value != null && value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }

    /** A switch such as {@code <w:strike/>} is on unless it says otherwise. */
    static boolean isOn(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** The platform's own reader, whatever other one is on the class path, with everything that reaches outside off. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }
}
