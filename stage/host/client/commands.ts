import * as v from 'valibot';
import type { PageConfig } from '../page-config';
import type { Channel, PageEvents } from './events';
import type { Flags } from './flags';
import type { AppFrame, Command, Frames } from './frames';
import { openModal } from './modals';
import { navigationOf, pathOf } from './navigation';
import type { PageAddress } from './page-address';
import { askStage } from './stage-requests';

export interface CommandSurroundings {
  config: PageConfig;
  address: PageAddress;
  events: PageEvents;
  flags: Flags;
  /** Asked for late: the documents need the commands, and these need the documents. */
  frames: () => Frames;
}

const invokeSchema = v.looseObject({
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  metadata: v.optional(v.unknown()),
  invokeType: v.optional(v.string()),
});
const productSchema = v.looseObject({ isMultipartFormData: v.optional(v.boolean(), false) });
const eventSchema = v.object({ event: v.string(), payload: v.optional(v.unknown()) });
const listenSchema = v.object({ event: v.string(), callback: v.function() });
const channelSchema = v.looseObject({
  channelName: v.string(),
  isGlobal: v.optional(v.boolean(), false),
  options: v.optional(v.looseObject({ token: v.optional(v.string()) }), {}),
});
const publishSchema = v.looseObject({ ...channelSchema.entries, eventPayload: v.optional(v.unknown()) });
const subscribeSchema = v.looseObject({ ...channelSchema.entries, onEvent: v.function() });
const moveSchema = v.object({
  action: v.picklist(['PUSH', 'REPLACE', 'POP']),
  href: v.string(),
  state: v.optional(v.unknown()),
});
const withId = v.looseObject({ id: v.string() });
const placeSchema = v.looseObject({ project: v.optional(withId), content: v.optional(withId) });

const DATA_COMMANDS: Record<string, Command> = {
  getContext: (_, frame) => frame.context,
  invoke: async (payload, { key, context }) => {
    const { functionKey, payload: content, metadata, invokeType } = v.parse(invokeSchema, payload);
    if (invokeType !== undefined) throw new Error('The stage does not emulate remotes');
    const { accountId } = context;
    const body = await askStage('invoke', {
      moduleKey: key,
      functionKey,
      payload: content,
      context,
      accountId,
    });
    return metadata === undefined ? body : { body, metadata: {} };
  },
  fetchProduct: (payload, { context }) => {
    const request = v.parse(productSchema, payload);
    if (request.isMultipartFormData) throw new Error('The stage does not emulate multipart bodies');
    return askStage('product', { ...request, accountId: context.accountId });
  },
};

/** [docs: view.createHistory] Only an app that has a page of its own has a history. */
function addressOf(address: PageAddress, { ownsAddress }: AppFrame): PageAddress {
  if (!ownsAddress) throw new Error("The history is only there on an app's own page");
  return address;
}

function historyCommands({ address }: CommandSurroundings): Record<string, Command> {
  return {
    createHistory: (payload, frame) => {
      const { onChange } = v.parse(v.object({ onChange: v.function() }), payload);
      const own = addressOf(address, frame);
      own.listen((location, action) => void onChange(location, action));
      return own.current();
    },
    historyMove: (payload, frame) => {
      const { action, href, state } = v.parse(moveSchema, payload);
      addressOf(address, frame).move(action, href, state);
    },
    historyGo: (payload) => history.go(v.parse(v.object({ steps: v.number() }), payload).steps),
  };
}

function viewCommands({ config, flags, frames }: CommandSurroundings): Record<string, Command> {
  const closeText = config.texts.closeModal;
  const close: Command = (payload, frame) => {
    frame.close?.(payload);
    return frame.close !== undefined;
  };
  return {
    enableTheming: () => config.theme,
    showFlag: (payload) => flags.show(payload),
    closeFlag: (payload) =>
      flags.close(String(v.parse(v.object({ id: v.union([v.string(), v.number()]) }), payload).id)),
    openModal: (payload, frame) => openModal(payload, frame, { frames: frames(), closeText }),
    close,
    submit: (payload, frame) => (frame.submit ? frame.submit(payload) : close(payload, frame)),
    onClose: (payload, frame) => {
      const callback = v.parse(v.function(), payload);
      frame.onClose = () => void callback();
      return frame.close !== undefined;
    },
    refresh: () => true,
    open: () => true,
    changeWindowTitle: (title) => {
      document.title = v.parse(v.string(), title);
    },
    emitReadyEvent: () => undefined,
    getFrameId: (_, { context }) => context.localId,
  };
}

function navigationCommands({ config, address }: CommandSurroundings): Record<string, Command> {
  return {
    navigate: (payload, frame) => {
      const { url, newTab } = navigationOf(payload, { config, frame });
      const target = address.withChoice(url);
      if (newTab) window.open(target, '_blank', 'noopener');
      else window.location.assign(target);
    },
    getUrl: (payload, frame) => address.withChoice(pathOf(payload, { config, frame })),
    reload: () => window.location.reload(),
  };
}

/** Messages stay in the project or on the page of Confluence they come from. */
function placeOf({ key, context }: AppFrame): string {
  const { project, content } = v.parse(placeSchema, context.extension);
  return project?.id ?? content?.id ?? key;
}

const channelOf = (
  { channelName, isGlobal, options: { token } }: v.InferOutput<typeof channelSchema>,
  frame: AppFrame,
): Channel => ({
  channelName,
  ...(isGlobal ? {} : { place: placeOf(frame) }),
  ...(token === undefined ? {} : { token }),
});

function eventCommands({ events }: CommandSurroundings): Record<string, Command> {
  const emit =
    (prefix: string): Command =>
    (payload) => {
      const { event, payload: content } = v.parse(eventSchema, payload);
      events.emit(prefix + event, content);
    };
  const on =
    (prefix: string): Command =>
    (payload) => {
      const { event, callback } = v.parse(listenSchema, payload);
      return events.on(prefix + event, (content) => void callback(content));
    };
  return {
    emit: emit('app:'),
    on: on('app:'),
    emitPublic: emit('public:'),
    onPublic: on('public:'),
    unsubscribe: (payload) =>
      events.off(v.parse(v.object({ subscription: v.number() }), payload).subscription),
    publishRealtimeChannel: (payload, frame) => {
      const request = v.parse(publishSchema, payload);
      return events.publish(channelOf(request, frame), request.eventPayload);
    },
    subscribeRealtimeChannel: (payload, frame) => {
      const request = v.parse(subscribeSchema, payload);
      return events.subscribe(channelOf(request, frame), (content) => void request.onEvent(content));
    },
  };
}

/** Everything an app may ask of the page it is in. What is not here is answered with an error that says so. */
export function createCommands(surroundings: CommandSurroundings): Record<string, Command> {
  return {
    ...DATA_COMMANDS,
    ...viewCommands(surroundings),
    ...historyCommands(surroundings),
    ...navigationCommands(surroundings),
    ...eventCommands(surroundings),
  };
}
