package io.cspdesk.onboarding.form;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where a browser finds scripts, style and texts of the forms. */
@Configuration
class FormAddress implements WebMvcConfigurer {

  private final Forms forms;

  FormAddress(Forms forms) {
    this.forms = forms;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/forms/" + forms.release() + "/**")
        .addResourceLocations(Forms.ROOM)
        // asked for again each time, so that whoever changes a script sees the change
        .setCacheControl(CacheControl.noCache());
  }
}
