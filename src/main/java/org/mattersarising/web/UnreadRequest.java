package org.mattersarising.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What the server answers to what it does not pass on: an address or headers that are too long, or no HTTP at all. Its own page has a number and
 * no sentence.
 */
@Component
class UnreadRequest implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    // The page knows where the style sheets are, which can be said when the server is there.
    private final ObjectProvider<BarePage> page;

    UnreadRequest(ObjectProvider<BarePage> page) {
        this.page = page;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(Report.class.getName());
            host.getPipeline().addValve(new Report(page));
        });
    }

    /** After the server's own settings have been applied, whose page would come first. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static final class Report extends ErrorReportValve {

        private final ObjectProvider<BarePage> page;

        Report(ObjectProvider<BarePage> page) {
            this.page = page;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            boolean unread = response.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value();
            try {
                response.setContentType(BarePage.TYPE);
                BarePage bare = page.getObject();
                response.getReporter()
                        .write(
                                unread
                                        ? bare.of(HttpStatus.BAD_REQUEST, "error.400.text")
                                        : bare.of(HttpStatus.INTERNAL_SERVER_ERROR, "error.500.text"));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // Whoever asked no longer listens, or the service is about to end.
                return;
            }
        }
    }
}
