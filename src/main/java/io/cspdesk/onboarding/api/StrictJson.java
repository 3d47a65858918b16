package io.cspdesk.onboarding.api;

import io.cspdesk.onboarding.workflow.model.VariableJson;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What the façade is sent is read as strictly as what engine-rest is sent into a variable, and as
 * JSON whatever it is called, for many clients name no content type.
 */
@Configuration
class StrictJson implements WebMvcConfigurer {

  @Override
  public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
    converters.add(0, new BodiesOfTheFacade());
  }

  private static class BodiesOfTheFacade extends MappingJackson2HttpMessageConverter {

    BodiesOfTheFacade() {
      super(VariableJson.MAPPER);
      setSupportedMediaTypes(List.of(MediaType.ALL));
    }

    @Override
    public boolean canRead(
        Type body, @Nullable Class<?> controller, @Nullable MediaType contentType) {
      return controller != null
          && controller.getPackage() == StrictJson.class.getPackage()
          && super.canRead(body, controller, contentType);
    }

    @Override
    public boolean canWrite(Class<?> body, @Nullable MediaType contentType) {
      return false;
    }
  }
}
