package org.mattersarising.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.Resource;

/** A process of a model and its version. Read off the file, since the engine's reader of models takes half a second of each start. */
record ModelTag(String process, String version) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static List<ModelTag> in(Resource model) {
        List<ModelTag> tags = new ArrayList<>();
        try (InputStream content = model.getInputStream()) {
            XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
            xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = xml.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("process")
                        && BPMN.equals(reader.getNamespaceURI())) {
                    tags.add(new ModelTag(
                            reader.getAttributeValue(null, "id"), reader.getAttributeValue(CAMUNDA, "versionTag")));
                }
            }
            return tags;
        } catch (IOException | XMLStreamException failed) {
            throw new IllegalStateException("The model " + model.getFilename() + " cannot be read.", failed);
        }
    }
}
