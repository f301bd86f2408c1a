package cn.xieshang.platform.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;

/** The little of XML that reading a Word document needs; document types and what they could bring in are refused. */
final class Xml {
    private Xml() {}

    static Document read(InputStream in) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(QUIET);
            return builder.parse(in);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Element> children(@Nullable Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node at = parent == null ? null : parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(@Nullable Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static @Nullable Element child(@Nullable Node parent, String name) {
        return children(parent).stream()
                .filter(child -> is(child, name))
                .findFirst()
                .orElse(null);
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** The attribute of this name, whatever its namespace; empty if there is none. */
    static String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return "";
        }
        String own = element.getAttributeNS(element.getNamespaceURI(), name);
        return own.isEmpty() ? element.getAttribute(name) : own;
    }

    private static final ErrorHandler QUIET = new ErrorHandler() {
        @Override
        public void warning(org.xml.sax.SAXParseException warning) {}

        @Override
        public void error(org.xml.sax.SAXParseException error) {}

        @Override
        public void fatalError(org.xml.sax.SAXParseException error) throws SAXException {
            throw error;
        }
    };
}
