# docker build -t thethuc . && docker run --rm -v "$PWD:/van-ban:ro" thethuc check .
FROM node:22-slim AS build
WORKDIR /thethuc
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --ignore-scripts --pack-destination /tmp

FROM node:22-slim
# git: --changed
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
RUN --mount=type=bind,from=build,source=/tmp,target=/pack npm install --global --no-audit --no-fund /pack/thethuc-*.tgz
USER node
WORKDIR /van-ban
ENTRYPOINT ["thethuc"]
CMD ["--help"]
