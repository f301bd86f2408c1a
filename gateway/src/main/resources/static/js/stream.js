/**
 * Server-sent events by fetch, because EventSource cannot send a token. Comes back by itself from the last event seen.
 * @param open gives the Response of one connection; gets the id of the last event
 */
export async function follow(open, { onEvent, onState, signal }) {
  let lastId = '';
  let pause = 1000;
  while (!signal.aborted) {
    try {
      const answer = await open(lastId);
      if (answer.status === 400 || answer.status === 410) lastId = '';
      if (!answer.ok) throw new Error(`stream ${answer.status}`);
      onState(true);
      pause = 1000;
      for await (const event of events(answer.body)) {
        if (event.id !== undefined) lastId = event.id;
        if (event.retry) pause = event.retry;
        if (event.data !== undefined) onEvent(event.name, JSON.parse(event.data));
      }
    } catch (error) {
      if (signal.aborted) return;
      console.info('stream interrupted', error.message);
      pause = Math.min(pause * 2, 30_000);
    }
    onState(false);
    await new Promise((resolve) => setTimeout(resolve, pause * (0.75 + Math.random() / 2)));
  }
}

/** Splits text/event-stream as the WHATWG describes it; comments keep the connection alive and are nothing else. */
export async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let event = { name: 'message' };
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + value).split(/\r\n|\n|\r/);
    rest = lines.pop();
    for (const line of lines) {
      if (line === '') {
        yield event;
        event = { name: 'message' };
      } else {
        take(event, line);
      }
    }
  }
}

function take(event, line) {
  const colon = line.indexOf(':');
  const field = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
  if (field === 'data') event.data = event.data === undefined ? value : `${event.data}\n${value}`;
  else if (field === 'event') event.name = value;
  else if (field === 'id') event.id = value;
  else if (field === 'retry' && /^\d+$/.test(value)) event.retry = Number(value);
}
