// A form asks the server for lit-html by its address there; Node has it among its packages.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.includes('/webjars/lit-html/') ? 'lit-html' : specifier, context),
});
