const choice = document.getElementById('service');
const place = document.getElementById('documents');

/** A service knows neither the gateway's prefix nor how a token is obtained: both are added to what is shown. */
async function show() {
  const address = `/docs/openapi/${choice.value}`;
  document.getElementById('raw').href = address;
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  const spec = await answer.json();
  if (!answer.ok) {
    place.innerHTML = '<p class="empty"></p>';
    place.firstChild.textContent = `${spec.title} ${spec.detail}`;
    return;
  }
  spec.servers = [{ url: '/api' }];
  spec.components = { ...spec.components, securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } };
  spec.security = [{ token: [] }];
  window.SwaggerUIBundle({ spec, dom_id: '#documents', deepLinking: false, docExpansion: 'list', validatorUrl: null });
}

choice.addEventListener('change', show);
show();
